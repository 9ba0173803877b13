package dev.migrate.dialect;

/** The forms in which a text is a value of another type on each database. */
enum TextForm {
    WHOLE_NUMBER("^ *[-+]?[0-9]+ *$"),
    NUMBER("^ *[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)? *$"),
    UUID("^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$"),
    DATE("^" + Parts.DAY + "$"),
    MOMENT("^" + Parts.DAY + "([ T]" + Parts.TIME + ")?$"),
    ZONED_MOMENT("^" + Parts.DAY + "([ T]" + Parts.TIME + Parts.ZONE + ")?$"),
    TIME("^" + Parts.TIME + "$"),
    ZONED_TIME("^" + Parts.TIME + Parts.ZONE + "$");

    private final String expression;

    TextForm(String expression) {
        this.expression = expression;
    }

    /** Returns it as a regular expression, which all databases that have them read alike. */
    String expression() {
        return expression;
    }

    /** Returns the form for a database whose texts never name a zone. */
    TextForm withoutZone() {
        return switch (this) {
            case ZONED_MOMENT -> MOMENT;
            case ZONED_TIME -> TIME;
            case WHOLE_NUMBER, NUMBER, UUID, DATE, MOMENT, TIME -> this;
        };
    }

    /** The parts of the forms. */
    private static final class Parts {

        private static final String USUAL_DAY =
                "[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])" + "|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)";
        private static final String LEAP_YEAR =
                "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
        private static final String DAY = "(?!0000)(" + USUAL_DAY + "|" + LEAP_YEAR + "-02-29)";
        private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?";
        private static final String ZONE = "(Z| ?[-+][01][0-9](:?[0-5][0-9])?)?";
    }
}
