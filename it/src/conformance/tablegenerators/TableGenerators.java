package tablegenerators;

import jakarta.persistence.*;

@Entity
class Plain {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}

@Entity
class Own {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "own_table")
    @TableGenerator(
            name = "own_table",
            table = "id_numbers",
            pkColumnName = "name_of",
            valueColumnName = "next_no",
            pkColumnValue = "own",
            initialValue = 7,
            allocationSize = 5)
    Long id;
}

@Entity
class Other {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "other_table")
    @TableGenerator(
            name = "other_table",
            table = "id_numbers",
            pkColumnName = "name_of",
            valueColumnName = "next_no",
            pkColumnValue = "other")
    Integer id;
}

@Entity
class ByName {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "named_table")
    @TableGenerator(name = "named_table")
    Long id;
}
