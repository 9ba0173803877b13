package dev.migrate.maven.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.migrate.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * The body of a step, and the methods or classes that it is spread over when it is too long for one.
 *
 * <p>javac refuses a method of more than 64 KiB of bytecode, and a class of more than 65535 constants.
 *
 * @param body the body of the step itself
 * @param methods private methods that it calls, for the class of the revision
 * @param types nested classes that it calls, for the class of the revision
 */
record MethodBodies(CodeBlock body, List<MethodSpec> methods, List<TypeSpec> types) {

    private static final int MAX_STATEMENTS = 200;

    /** An expression takes at most 16 bytes as an element of an array, which keeps a method below 64 KiB. */
    private static final int MAX_EXPRESSIONS = 4_000;

    /** The most expressions of a class: each takes at most 3 of its constants, and two steps share them. */
    private static final int MAX_EXPRESSIONS_OF_CLASS = 10_000;

    private static final int METHOD_INDENT = 2 * CodeLayout.INDENT;

    MethodBodies {
        methods = List.copyOf(methods);
        types = List.copyOf(types);
    }

    /** Returns the statements in one body if it holds them, else in parts that are called {@code name} and a number. */
    static MethodBodies of(String name, List<Statement> statements, CommentText comments, Imports imports) {
        List<List<Statement>> parts = parts(statements);
        if (parts.size() <= 1) {
            return new MethodBodies(code(statements, comments, imports, METHOD_INDENT), List.of(), List.of());
        }
        boolean nested = expressions(statements) > MAX_EXPRESSIONS_OF_CLASS;
        List<CodeBlock> bodies = parts.stream()
                .map(part -> code(part, comments, imports, nested ? METHOD_INDENT + CodeLayout.INDENT : METHOD_INDENT))
                .toList();
        return nested ? inClasses(name, bodies) : inMethods(name, bodies);
    }

    private static MethodBodies inMethods(String name, List<CodeBlock> bodies) {
        List<MethodSpec> methods = IntStream.range(0, bodies.size())
                .mapToObj(i -> part(name + (i + 1), bodies.get(i))
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .toList();
        return new MethodBodies(calls(methods.stream().map(MethodSpec::name).toList()), methods, List.of());
    }

    private static MethodBodies inClasses(String name, List<CodeBlock> bodies) {
        String prefix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        List<TypeSpec> types = IntStream.range(0, bodies.size())
                .mapToObj(i -> TypeSpec.classBuilder(prefix + (i + 1))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .addMethod(part(name, bodies.get(i)).build())
                        .build())
                .toList();
        return new MethodBodies(
                calls(types.stream().map(type -> type.name() + "." + name).toList()), List.of(), types);
    }

    private static MethodSpec.Builder part(String name, CodeBlock body) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(Operations.class, Statement.OPERATIONS)
                .addCode(body);
    }

    private static CodeBlock calls(List<String> names) {
        CodeBlock.Builder code = CodeBlock.builder();
        names.forEach(name -> code.add("$L($L);\n", name, Statement.OPERATIONS));
        return code.build();
    }

    private static CodeBlock code(List<Statement> statements, CommentText comments, Imports imports, int base) {
        CodeBlock.Builder code = CodeBlock.builder();
        statements.forEach(statement -> code.add(statement.code(comments, imports, base)));
        return code.build();
    }

    private static List<List<Statement>> parts(List<Statement> statements) {
        List<List<Statement>> parts = new ArrayList<>();
        List<Statement> part = new ArrayList<>();
        int size = 0;
        for (Statement statement : statements) {
            int further = statement.call().expressions();
            if (!part.isEmpty() && (part.size() == MAX_STATEMENTS || size + further > MAX_EXPRESSIONS)) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(statement);
            size += further;
        }
        parts.add(part);
        return parts;
    }

    private static int expressions(List<Statement> statements) {
        return statements.stream()
                .mapToInt(statement -> statement.call().expressions())
                .sum();
    }
}
