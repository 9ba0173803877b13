package models;

import jakarta.persistence.*;

@MappedSuperclass class FieldsOnly { @Column(name = "lost") private String lost; }
@Entity class ByGetter extends FieldsOnly {
    private Long id; private String uRLPath; private boolean open; private Boolean shut; @Column(name = "by_field") @Access(AccessType.FIELD) String byField;
    private int hidden; private String noSetter;
    @Id public Long getId() { return id; }
    public void setId(Long id) { this.id = id; }
    @Column(name = "u_r_l", length = 99) String getURLPath() { return uRLPath; }
    void setURLPath(String path) { uRLPath = path; }
    public boolean isOpen() { return open; }
    public void setOpen(boolean open) { this.open = open; }
    public Boolean isShut() { return shut; }
    public void setShut(Boolean shut) { this.shut = shut; }
    @Transient public int getHidden() { return hidden; }
    public void setHidden(int hidden) { this.hidden = hidden; }
    public Home2 getHome() { return null; }
    public void setHome(Home2 home) { }
}
@Embeddable class Home2 { private String city; public String getTown() { return city; } public void setTown(String town) { city = town; } }
