package models;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;

@Entity class Converted {
    @Id Long id;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean yes;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean yesAlways;
    @Convert(converter = org.hibernate.type.TrueFalseConverter.class) boolean truth;
    @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) boolean number;
}
