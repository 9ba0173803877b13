package propertyaccess;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Account {
    private Long id;
    private String ownerName;
    private boolean locked;
    private Boolean verified;
    private String url;
    private int hidden;

    @Id
    @GeneratedValue
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Column(name = "holder", length = 60)
    protected String getOwnerName() {
        return ownerName;
    }

    protected void setOwnerName(String ownerName) {
        this.ownerName = ownerName;
    }

    public boolean isLocked() {
        return locked;
    }

    public void setLocked(boolean locked) {
        this.locked = locked;
    }

    public Boolean getVerified() {
        return verified;
    }

    public void setVerified(Boolean verified) {
        this.verified = verified;
    }

    public String getURL() {
        return url;
    }

    public void setURL(String url) {
        this.url = url;
    }

    @Transient
    public int getHidden() {
        return hidden;
    }

    public void setHidden(int hidden) {
        this.hidden = hidden;
    }
}

@Entity
class Transfer {
    private UUID id;
    private Account source;
    private Set<String> notes = new HashSet<>();

    @Id
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    @ManyToOne(optional = false)
    public Account getSource() {
        return source;
    }

    public void setSource(Account source) {
        this.source = source;
    }

    @ElementCollection
    public Set<String> getNotes() {
        return notes;
    }

    public void setNotes(Set<String> notes) {
        this.notes = notes;
    }
}

@Entity
class Statement {
    private int number;
    private String heading;

    @Id
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    @Column(nullable = false)
    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }
}
