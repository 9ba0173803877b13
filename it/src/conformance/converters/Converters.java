package converters;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

record Email(String address) {}

record Percent(int points) {}

@Converter(autoApply = true)
class EmailConverter implements AttributeConverter<Email, String> {
    @Override
    public String convertToDatabaseColumn(Email email) {
        return email == null ? null : email.address();
    }

    @Override
    public Email convertToEntityAttribute(String address) {
        return address == null ? null : new Email(address);
    }
}

@Converter
class PercentConverter implements AttributeConverter<Percent, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Percent percent) {
        return percent == null ? null : BigDecimal.valueOf(percent.points());
    }

    @Override
    public Percent convertToEntityAttribute(BigDecimal points) {
        return points == null ? null : new Percent(points.intValue());
    }
}

@Converter
class ListConverter implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> list) {
        return list == null ? null : String.join(",", list);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text == null ? null : List.of(text.split(","));
    }
}

@Entity
class Contact {
    @Id
    Long id;

    Email email;

    @Column(length = 100, nullable = false)
    Email required;

    @Convert(converter = PercentConverter.class)
    Percent discount;

    @Convert(converter = PercentConverter.class)
    @Column(precision = 5, scale = 2)
    Percent sized;

    @Convert(converter = ListConverter.class)
    List<String> nicknames;
}

@Entity
class Mailing {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<Email> recipients = new HashSet<>();
}

@Entity
class Switches {
    @Id
    Long id;

    @Convert(converter = org.hibernate.type.YesNoConverter.class)
    Boolean yes;

    @Convert(converter = org.hibernate.type.TrueFalseConverter.class)
    Boolean truth;

    @Convert(converter = org.hibernate.type.NumericBooleanConverter.class)
    boolean number;
}
