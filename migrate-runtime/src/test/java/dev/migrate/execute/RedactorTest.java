package dev.migrate.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RedactorTest {

    private static final String URL = "jdbc:postgresql://u:b%40d@h/db?sslpassword=key%20phrase";

    private final Redactor redactor = Redactor.of(URL, "s3 cr&t");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            login with s3 cr&t failed         | login with *** failed
            s3+cr%26t or s3%20cr%26t          | *** or ***
            b%40d and b@d                     | *** and ***
            the key phrase, key%20phrase      | the ***, ***
            ;PASSWORD=x;USER=sa               | ;PASSWORD=***;USER=sa
            trustStorePassword = x, pwd=y     | trustStorePassword = ***, pwd=***
            accessToken=abc&clientSecret=def  | accessToken=***&clientSecret=***
            no host in //u:x@y@h/db           | no host in //***@h/db
            no secret at all                  | no secret at all
            """)
    void hidesSecretsInEveryForm(String text, String redacted) {
        assertThat(redactor.redact(text)).isEqualTo(redacted);
    }

    @Test
    void hidesTheWholeUrl() {
        assertThat(redactor.redact("No suitable driver for " + URL)).isEqualTo("No suitable driver for the URL");
    }

    @Test
    void hidesAShortPasswordOnlyWhereItStandsAlone() {
        assertThat(Redactor.of("jdbc:h2:mem:x", "sa").redact("sa is no safe password: 'sa'"))
                .isEqualTo("*** is no safe password: '***'");
    }

    @Test
    void leavesOutTheStatementThatH2Quotes() {
        SQLException cause =
                new SQLException("Value too long; SQL statement:\ninsert into t\nvalues ('4111') [22001-252]");

        assertThat(redactor.message(cause)).isEqualTo("Value too long [22001-252]");
    }

    @Test
    void takesTheFirstParagraphOfADriversMessage() {
        SQLException cause = new SQLException("Communications link failure\n\nThe last packet was sent long ago.");

        assertThat(redactor.message(cause)).isEqualTo("Communications link failure");
        assertThat(redactor.message(new SQLException())).isEqualTo("SQLException");
    }

    @Test
    void keepsAnExceptionThatHasNothingToHide() {
        SQLException harmless = new SQLException("table t is missing", "42P01");

        assertThat(redactor.redact(harmless)).isSameAs(harmless);
    }

    @Test
    void hidesSecretsInCausesToo() {
        SQLException cause = new SQLException("outer", new IllegalStateException("inner with s3 cr&t"));
        cause.setStackTrace(new StackTraceElement[] {new StackTraceElement("C", "m", "C.java", 7)});

        Throwable redacted = redactor.redact(cause);

        assertThat(redacted).hasMessage("java.sql.SQLException: outer");
        assertThat(redacted.getStackTrace()).containsExactly(cause.getStackTrace());
        assertThat(redacted.getCause()).hasMessage("java.lang.IllegalStateException: inner with ***");
    }

    @Test
    void hidesSecretsOfSuppressedAndNextExceptions() {
        SQLException cause = new SQLException("outer");
        cause.addSuppressed(new IllegalStateException("s3 cr&t"));
        cause.setNextException(new SQLException("s3 cr&t"));

        Throwable redacted = redactor.redact(cause);

        assertThat(redacted.getSuppressed()).isEmpty();
        assertThat(redacted).isNotInstanceOf(SQLException.class).hasMessage("java.sql.SQLException: outer");
    }
}
