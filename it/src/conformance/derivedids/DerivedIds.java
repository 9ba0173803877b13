package derivedids;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

@Entity
class Member {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
class Profile {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Member member;

    String motto;
}

@Entity
class Avatar {
    @Id
    Long id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "member_no")
    Member member;
}

@Embeddable
class DependentKey implements Serializable {
    private static final long serialVersionUID = 1L;
    String firstName;
    Long memberId;

    @Override
    public boolean equals(Object other) {
        return other instanceof DependentKey key
                && Objects.equals(key.firstName, firstName)
                && Objects.equals(key.memberId, memberId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstName, memberId);
    }
}

@Entity
class Dependent {
    @EmbeddedId
    DependentKey key;

    @MapsId("memberId")
    @ManyToOne
    Member member;

    Integer age;
}

@Entity
class Passport {
    @Id
    @OneToOne
    Member holder;

    String country;
}

@Entity
class Locker {
    @Id
    @GeneratedValue
    Long id;

    @OneToOne(optional = false)
    Member member;
}
