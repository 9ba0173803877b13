package models;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.UuidGenerator;

@Entity class TablePlain { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
@Entity @Table(name = "table_other") class TableOther { @Id @GeneratedValue(strategy = GenerationType.TABLE) int id; }
@Entity class TableNamed { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "counters") @TableGenerator(name = "counters", table = "counter_table", pkColumnName = "whatFor", valueColumnName = "nextOne", pkColumnValue = "named", initialValue = 7, allocationSize = 1) Long id; }
@Entity @TableGenerator(name = "onlyName") class TableOnlyName { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "onlyName") Long id; }
@Entity @TableGenerator(name = "byAuto", table = "counter_table", pkColumnName = "whatFor", valueColumnName = "nextOne") class TableByAuto { @Id @GeneratedValue(generator = "byAuto") Long id; }
@Entity class TableUndeclared { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "undeclaredTable") Long id; }
@Entity class Styled { @Id @GeneratedValue(generator = "styled") @GenericGenerator(name = "styled", strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator", parameters = {@Parameter(name = "sequence_name", value = "styled_sequence"), @Parameter(name = "initial_value", value = "5"), @Parameter(name = "increment_size", value = "2")}) Long id; }
@Entity class StyledPlain { @Id @GeneratedValue(generator = "sequence") @GenericGenerator(name = "sequence", type = org.hibernate.id.enhanced.SequenceStyleGenerator.class) Long id; }
@Entity class Incremented { @Id @GeneratedValue(generator = "increment") @GenericGenerator(name = "increment", strategy = "increment") Long id; }
@Entity class OldUuid { @Id @GeneratedValue(generator = "system-uuid") @GenericGenerator(name = "system-uuid", strategy = "uuid") String id; }
@Entity class NewUuid { @Id @UuidGenerator(style = UuidGenerator.Style.TIME) java.util.UUID id; }
