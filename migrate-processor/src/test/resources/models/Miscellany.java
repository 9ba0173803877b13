package models;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;

@Entity class Holder2 { @Id Long id; @Embedded Held held; @ElementCollection List<Held> many; }
@Embeddable class Held { String text; @Parent Holder2 parent; public Holder2 getParent() { return parent; } public void setParent(Holder2 p) { parent = p; } }
@Entity @Immutable @Subselect("select 1 as id") class Queried { @Id Long id; String name; }
@Entity class PlusFormula { @Id Long id; @Formula("1 + 1") int two; @ManyToOne @JoinFormula("id") PlusFormula same; }
