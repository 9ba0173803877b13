package models;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Shape { String colour; }
@Embeddable class Circle extends Shape { int radius; @Column(nullable = false) String unit; }
@Embeddable class Ring extends Circle { Integer hole; }
@Embeddable class Square extends Shape { long side; @ManyToOne Drawing inner; }
@Embeddable class Cover { String paper; }
@Embeddable class Lid extends Cover { String handle; }
@Embeddable @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) class Pen { String ink; }
@Embeddable @DiscriminatorValue("2") class Brush extends Pen { Integer width; }
@Entity class Picture { @Id long id; Pen pen; }
@Entity class Drawing {
    @Id long id;
    Shape shape;
    @AttributeOverride(name = "radius", column = @Column(name = "r")) @AttributeOverride(name = "hole", column = @Column(name = "h")) @AttributeOverride(name = "unit", column = @Column(name = "u")) @AttributeOverride(name = "colour", column = @Column(name = "c")) Circle circle;
    @Embedded Lid lid;
    @ElementCollection Set<Shape> shapes;
}
