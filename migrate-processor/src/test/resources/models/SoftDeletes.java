package models;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;

@Entity @SoftDelete class Soft { @Id Long id; @ElementCollection Set<String> words; @ManyToMany Set<Hard> hards; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "is_active") class SoftNamed { @Id Long id; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE) class SoftActive { @Id Long id; }
@Entity @SoftDelete(converter = org.hibernate.type.YesNoConverter.class) class SoftLetter { @Id Long id; }
@Entity class Hard { @Id Long id; @ManyToMany @SoftDelete Set<Hard> others; @ElementCollection @SoftDelete(columnName = "gone") List<String> texts; @TenantId String tenant; }
@Entity @SoftDelete class SoftRoot { @Id Long id; }
@Entity class SoftHeir extends SoftRoot { String more; }
