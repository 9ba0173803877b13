package community.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A place in the world, as exact as its owner wants to be. */
@Embeddable
public class Address {

    @Column(length = 120)
    private String street;

    @Column(length = 80)
    private String city;

    @Column(length = 2)
    private String countryCode;

    protected Address() {}

    /** Makes an address; {@code countryCode} has the two letters of ISO 3166. */
    public Address(String street, String city, String countryCode) {
        this.street = street;
        this.city = city;
        this.countryCode = countryCode;
    }

    public String street() {
        return street;
    }

    public String city() {
        return city;
    }

    public String countryCode() {
        return countryCode;
    }
}
