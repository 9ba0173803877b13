package mapped;

import jakarta.persistence.*;
import java.util.*;

/** Converters that a mapping file declares and chooses. */
public class Converters {

    public record Money(long cents) {}

    public record Colour(String name) {}

    public static class MoneyConverter implements AttributeConverter<Money, Long> {
        @Override
        public Long convertToDatabaseColumn(Money money) {
            return money == null ? null : money.cents();
        }

        @Override
        public Money convertToEntityAttribute(Long cents) {
            return cents == null ? null : new Money(cents);
        }
    }

    public static class ColourConverter implements AttributeConverter<Colour, String> {
        @Override
        public String convertToDatabaseColumn(Colour colour) {
            return colour == null ? null : colour.name();
        }

        @Override
        public Colour convertToEntityAttribute(String name) {
            return name == null ? null : new Colour(name);
        }
    }

    @Entity
    public static class Account {
        @Id
        public long id;

        public Money balance;

        public Colour colour;
    }
}
