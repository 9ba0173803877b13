package dev.migrate.introspect;

import dev.migrate.introspect.SqlCursor.UnknownSyntax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads SQL expressions, so that the text of the mapping and the text that a database made of it can be compared.
 *
 * <p>Databases add casts to nearly every operand, so casts are passed over: a check that changes in nothing but a cast
 * counts as unchanged. Names are compared without case and quotes.
 */
final class SqlExpressionParser {

    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=", "<=>");
    private static final Set<String> MATCHES = Set.of("like", "ilike", "regexp", "rlike", "glob");
    private static final Map<String, String> MATCH_SYMBOLS = Map.of("~~", "like", "~~*", "ilike");
    private static final Set<String> ADDITIONS = Set.of("+", "-");
    private static final Set<String> MULTIPLICATIONS = Set.of("*", "/", "%");
    private static final Set<String> OTHERS =
            Set.of("||", "->", "->>", "#>", "#>>", "@>", "<@", "&", "|", "~", "~*", "!~", "!~*", "^", "#", "?");
    private static final Set<String> TYPED_LITERALS = Set.of("date", "time", "timestamp", "interval", "json", "uuid");
    private static final Map<String, String> SYNONYMS = Map.of(
            "now", "current_timestamp",
            "localtimestamp", "current_timestamp",
            "length", "char_length",
            "character_length", "char_length",
            "octet_length", "char_length",
            "ucase", "upper",
            "lcase", "lower",
            "substr", "substring",
            "true", "1",
            "false", "0");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?");

    private final SqlCursor cursor;

    private SqlExpressionParser(List<SqlToken> tokens) {
        this.cursor = new SqlCursor(tokens);
    }

    /**
     * Returns a text that is the same for expressions that mean the same: for one of a shape that is not known here, its
     * words in lower case with single spaces.
     */
    static String canonical(String sql, boolean backslashEscapes) {
        List<SqlToken> tokens = SqlLexer.tokens(sql, backslashEscapes);
        try {
            SqlExpressionParser parser = new SqlExpressionParser(tokens);
            SqlExpression expression = parser.disjunction();
            if (parser.cursor.atEnd()) {
                return expression.toString();
            }
        } catch (UnknownSyntax unknown) {
            return words(tokens);
        }
        return words(tokens);
    }

    private static String words(List<SqlToken> tokens) {
        return tokens.stream()
                .map(token -> token.isString() ? literal(token.text()) : token.lowerCase())
                .collect(Collectors.joining(" "));
    }

    private SqlExpression disjunction() {
        SqlExpression left = conjunction();
        while (cursor.passWords("or")) {
            left = SqlExpression.joined("or", left, conjunction());
        }
        return left;
    }

    private SqlExpression conjunction() {
        SqlExpression left = negation();
        while (cursor.passWords("and")) {
            left = SqlExpression.joined("and", left, negation());
        }
        return left;
    }

    private SqlExpression negation() {
        return cursor.passWords("not") ? SqlExpression.negated(negation()) : predicate();
    }

    private SqlExpression predicate() {
        SqlExpression left = other();
        SqlExpression extended = extended(left);
        while (extended != null) {
            left = extended;
            extended = extended(left);
        }
        return left;
    }

    private @Nullable SqlExpression extended(SqlExpression left) {
        SqlToken token = cursor.peek();
        if (token == null) {
            return null;
        }
        if (token.kind() == SqlToken.Kind.SYMBOL) {
            return compared(left, token.text());
        }
        if (cursor.passWords("is")) {
            return is(left);
        }
        SqlToken after = cursor.peek(1);
        if (token.isWord("not") && after != null && after.kind() == SqlToken.Kind.WORD) {
            cursor.next();
            SqlExpression positive = worded(left);
            return positive == null ? null : SqlExpression.negated(positive);
        }
        return worded(left);
    }

    private @Nullable SqlExpression compared(SqlExpression left, String symbol) {
        if (COMPARISONS.contains(symbol)) {
            cursor.next();
            return SqlExpression.compared(symbol, left, other());
        }
        boolean negative = symbol.startsWith("!");
        String match = MATCH_SYMBOLS.get(negative ? symbol.substring(1) : symbol);
        if (match == null) {
            return null;
        }
        cursor.next();
        SqlExpression positive = SqlExpression.of(match, left, other());
        return negative ? SqlExpression.negated(positive) : positive;
    }

    private SqlExpression is(SqlExpression left) {
        boolean negative = cursor.passWords("not");
        SqlExpression positive = cursor.passWords("distinct", "from")
                ? SqlExpression.of("is distinct from", left, other())
                : SqlExpression.of("is", left, other());
        return negative ? SqlExpression.negated(positive) : positive;
    }

    private @Nullable SqlExpression worded(SqlExpression left) {
        if (cursor.passWords("between")) {
            SqlExpression low = other();
            cursor.expectWord("and");
            return SqlExpression.between(left, low, other());
        }
        if (cursor.passWords("in")) {
            cursor.expectSymbol("(");
            return SqlExpression.in(left, list(")"));
        }
        for (String match : MATCHES) {
            if (cursor.passWords(match)) {
                SqlExpression matched = SqlExpression.of(match.equals("rlike") ? "regexp" : match, left, other());
                return cursor.passWords("escape") ? SqlExpression.of("escape", matched, other()) : matched;
            }
        }
        return null;
    }

    private SqlExpression other() {
        SqlExpression left = sum();
        for (String operator = symbolOf(OTHERS); operator != null; operator = symbolOf(OTHERS)) {
            left = SqlExpression.of(operator, left, sum());
        }
        return left;
    }

    private SqlExpression sum() {
        SqlExpression left = product();
        for (String operator = symbolOf(ADDITIONS); operator != null; operator = symbolOf(ADDITIONS)) {
            left = computed(operator, left, product());
        }
        return left;
    }

    private SqlExpression product() {
        SqlExpression left = signed();
        for (String operator = symbolOf(MULTIPLICATIONS); operator != null; operator = symbolOf(MULTIPLICATIONS)) {
            left = computed(operator, left, signed());
        }
        return left;
    }

    private @Nullable String symbolOf(Set<String> operators) {
        SqlToken token = cursor.peek();
        return token != null && token.kind() == SqlToken.Kind.SYMBOL && operators.contains(token.text())
                ? cursor.next().text()
                : null;
    }

    /** Returns the operation, or its result where some databases compute it and others don't. */
    private static SqlExpression computed(String operator, SqlExpression left, SqlExpression right) {
        if (!isNumber(left) || !isNumber(right) || (MULTIPLICATIONS.contains(operator) && !operator.equals("*"))) {
            return SqlExpression.of(operator, left, right);
        }
        BigDecimal a = new BigDecimal(left.operator());
        BigDecimal b = new BigDecimal(right.operator());
        BigDecimal result = switch (operator) {
            case "+" -> a.add(b);
            case "-" -> a.subtract(b);
            default -> a.multiply(b);
        };
        return SqlExpression.of(number(result.toPlainString()));
    }

    private SqlExpression signed() {
        if (cursor.passSymbol("+")) {
            return signed();
        }
        if (cursor.passSymbol("-")) {
            SqlExpression operand = signed();
            return isNumber(operand)
                    ? computed("-", SqlExpression.of("0"), operand)
                    : SqlExpression.of("negative", operand);
        }
        return cast(primary());
    }

    private SqlExpression cast(SqlExpression operand) {
        SqlExpression result = operand;
        while (true) {
            if (cursor.passSymbol("::")) {
                passType();
            } else if (cursor.passWords("collate")) {
                result = SqlExpression.of("collate", result, SqlExpression.of(path()));
            } else if (!cursor.passWords("at", "time", "zone")) {
                return result;
            } else {
                result = SqlExpression.of("at time zone", result, primary());
            }
        }
    }

    private void passType() {
        String word = path();
        if (word.equals("double")) {
            cursor.passWords("precision");
        }
        cursor.passWords("varying");
        if (cursor.atSymbol("(")) {
            cursor.parenthesised();
        }
        if (!cursor.passWords("with", "time", "zone")) {
            cursor.passWords("without", "time", "zone");
        }
        while (cursor.passSymbol("[")) {
            cursor.expectSymbol("]");
        }
    }

    private SqlExpression primary() {
        SqlToken token = cursor.next();
        if (token.isSymbol("(")) {
            List<SqlExpression> list = list(")");
            return list.size() == 1 ? list.get(0) : new SqlExpression("row", list);
        }
        return switch (token.kind()) {
            case STRING -> SqlExpression.of(literal(token.text()));
            case NUMBER -> SqlExpression.of(number(token.text()));
            case QUOTED_NAME -> named(token.lowerCase());
            case WORD -> word(token.lowerCase());
            case SYMBOL -> throw new UnknownSyntax("Expected an operand but found " + token);
        };
    }

    private SqlExpression word(String word) {
        SqlToken next = cursor.peek();
        if (word.equals("case")) {
            return caseExpression();
        }
        if (word.equals("cast") && cursor.passSymbol("(")) {
            return castCall();
        }
        if (word.equals("array") && cursor.passSymbol("[")) {
            return new SqlExpression("array", list("]"));
        }
        if (next != null && next.isString() && TYPED_LITERALS.contains(word)) {
            return SqlExpression.of(literal(cursor.next().text()));
        }
        return named(word);
    }

    private SqlExpression castCall() {
        SqlExpression operand = disjunction();
        cursor.expectWord("as");
        while (!cursor.passSymbol(")")) {
            if (cursor.atSymbol("(")) {
                cursor.parenthesised();
            } else {
                cursor.next();
            }
        }
        return operand;
    }

    private SqlExpression caseExpression() {
        List<SqlExpression> parts = new ArrayList<>();
        if (!cursor.atWord("when")) {
            parts.add(disjunction());
        }
        while (!cursor.passWords("end")) {
            String clause = cursor.next().lowerCase();
            parts.add(SqlExpression.of(clause, disjunction()));
        }
        return new SqlExpression("case", parts);
    }

    private SqlExpression named(String first) {
        StringBuilder name = new StringBuilder(first);
        while (cursor.passSymbol(".")) {
            name.append('.').append(cursor.next().lowerCase());
        }
        String canonical = SYNONYMS.getOrDefault(name.toString(), name.toString());
        return cursor.passSymbol("(") ? new SqlExpression(canonical, list(")")) : SqlExpression.of(canonical);
    }

    private String path() {
        StringBuilder name = new StringBuilder(cursor.next().lowerCase());
        while (cursor.passSymbol(".")) {
            name.append('.').append(cursor.next().lowerCase());
        }
        return name.toString();
    }

    /** Reads expressions up to {@code end}, which is passed. */
    private List<SqlExpression> list(String end) {
        List<SqlExpression> list = new ArrayList<>();
        if (cursor.passSymbol(end)) {
            return list;
        }
        do {
            list.add(cursor.passSymbol("*") ? SqlExpression.of("*") : disjunction());
        } while (cursor.passSymbol(","));
        cursor.expectSymbol(end);
        return list;
    }

    private static boolean isNumber(SqlExpression expression) {
        return expression.operands().isEmpty()
                && NUMBER.matcher(expression.operator()).matches();
    }

    private static String number(String digits) {
        return new BigDecimal(digits).stripTrailingZeros().toPlainString();
    }

    /** Returns a number for the string of a number: PostgreSQL writes {@code '-1'::integer}. */
    private static String literal(String text) {
        return NUMBER.matcher(text).matches() ? number(text) : '\'' + text.replace("'", "''") + '\'';
    }
}
