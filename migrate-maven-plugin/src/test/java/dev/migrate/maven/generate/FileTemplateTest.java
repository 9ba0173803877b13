package dev.migrate.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class FileTemplateTest {

    private static final String DEFAULT = "R{yyyyMMddHHmm}_{Slug}_{id}.java";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void theDefaultIsTimeMessageAndId() {
        assertThat(className(DEFAULT, "add bio to users")).isEqualTo("R202611221200_AddBioToUsers_a1b2");
    }

    @Test
    void theTimeIsThatOfTheZoneInDigitsOfAscii() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(FileTemplate.of("R{yyyyMMddHHmm}_{id}.java", ZoneId.of("Asia/Tokyo"))
                            .className("m", "a1b2", NOON))
                    .isEqualTo("R202611222100_a1b2");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostileMessagesLeaveAsciiLettersAndDigits() {
        assertThat(className(DEFAULT, "../../../../etc/cron.d/x")).isEqualTo("R202611221200_EtcCronDX_a1b2");
        assertThat(className(DEFAULT, ".")).isEqualTo("R202611221200_Revision_a1b2");
        assertThat(className(DEFAULT, "")).isEqualTo("R202611221200_Revision_a1b2");
        assertThat(className(DEFAULT, "--help")).isEqualTo("R202611221200_Help_a1b2");
        assertThat(className(DEFAULT, "日本語だけ")).isEqualTo("R202611221200_Revision_a1b2");
        assertThat(className(DEFAULT, "日本 bio 追加")).isEqualTo("R202611221200_Bio_a1b2");
        assertThat(className(DEFAULT, "a\u0000b\nc\\d:e*f")).isEqualTo("R202611221200_ABCDEF_a1b2");
        assertThat(className(DEFAULT, "word ".repeat(300))).hasSize("R202611221200__a1b2".length() + 40);
        assertThat(className("R_{slug}_{id}.java", "Add İ to USERS")).isEqualTo("R_add_to_users_a1b2");
    }

    @Test
    void slugIsAsLongAsIsAskedFor() {
        FileTemplate template = FileTemplate.of("R{epoch}_{slug}_{id}.java", ZoneOffset.UTC, 7);

        assertThat(template.className("add bio to users", "a1b2", NOON)).isEqualTo("R1795348800_add_bio_a1b2");
        assertThatThrownBy(() -> FileTemplate.of(DEFAULT, ZoneOffset.UTC, 0))
                .hasMessage("'0' (migrate.slugLength) is no length of a slug; write a number from 1 to 150.");
    }

    @Test
    void anIdStaysWithinTheName() {
        FileTemplate template = FileTemplate.of(DEFAULT, ZoneOffset.UTC);

        assertThat(template.className("m", "../../x", NOON)).isEqualTo("R202611221200_M_______x");
        assertThat(template.className("m", "日本", NOON)).isEqualTo("R202611221200_M___");
    }

    @Test
    void namesOfDevicesOnWindowsAreAvoided() {
        FileTemplate template = FileTemplate.of("{id}.java", ZoneOffset.UTC);

        assertThat(List.of("CON", "nul", "Aux", "com1", "LPT9", "console"))
                .extracting(id -> template.className("m", id, NOON))
                .containsExactly("CON_", "nul_", "Aux_", "com1_", "LPT9_", "console");
    }

    @Test
    void aTemplateThatMakesNoNameIsRefused() {
        assertThatThrownBy(() -> className("R{Slug}.java", "m"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("'R{Slug}.java' (migrate.fileTemplate) must end in .java and contain {id}");
        assertThatThrownBy(() -> className("R_{id}.txt", "m")).hasMessageContaining("must end in .java");
        assertThatThrownBy(() -> className("R_{what}_{id}.java", "m"))
                .hasMessageContaining("'{what}', which is neither {id}, {Slug}, {slug}, {epoch} nor a date pattern");
        assertThatThrownBy(() -> className("../{id}.java", "m")).hasMessageContaining("no name of a Java class");
        assertThatThrownBy(() -> className("{yyyy}_{id}.java", "m"))
                .hasMessageContaining("makes '1970_id', which is no name of a Java class");
        assertThatThrownBy(() -> FileTemplate.of("{id}.java", ZoneOffset.UTC).className("m", "class", NOON))
                .hasMessageContaining("makes 'class'");
        assertThatThrownBy(() -> FileTemplate.of(DEFAULT, ZoneOffset.UTC).className("m", "a".repeat(300), NOON))
                .hasMessageContaining("of up to 200 ASCII letters");
    }

    private static String className(String template, String message) {
        return FileTemplate.of(template, ZoneOffset.UTC).className(message, "a1b2", NOON);
    }
}
