package models;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

class Celsius { }
class Fahrenheit { }
@Converter(autoApply = true) class CelsiusConverter implements AttributeConverter<Celsius, BigDecimal> {
    @Override public BigDecimal convertToDatabaseColumn(Celsius c) { return null; }
    @Override public Celsius convertToEntityAttribute(BigDecimal b) { return null; }
}
@Converter class FahrenheitConverter implements AttributeConverter<Fahrenheit, String> {
    @Override public String convertToDatabaseColumn(Fahrenheit c) { return null; }
    @Override public Fahrenheit convertToEntityAttribute(String b) { return null; }
}
@Converter class ListConverter implements AttributeConverter<List<String>, String> {
    @Override public String convertToDatabaseColumn(List<String> c) { return null; }
    @Override public List<String> convertToEntityAttribute(String b) { return null; }
}
@Entity class Weather {
    enum Kind { SUN, RAIN }
    @Id long id;
    @Column(precision = 6, scale = 1) Celsius celsius;
    @Convert(converter = FahrenheitConverter.class) @Column(length = 11, nullable = false) Fahrenheit fahrenheit;
    @Convert(converter = ListConverter.class) List<String> words;
    @ElementCollection Set<Celsius> history;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> json;
    @JdbcTypeCode(SqlTypes.VARCHAR) @Enumerated(EnumType.STRING) Kind kind;
    @JdbcTypeCode(SqlTypes.VARCHAR) UUID uuidText;
    @JdbcTypeCode(SqlTypes.CHAR) UUID uuidChar;
    @JdbcTypeCode(SqlTypes.SMALLINT) int small;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String endless;
    @JdbcTypeCode(SqlTypes.INTEGER) Kind number;
    int[] numbers;
    String[] texts;
}
