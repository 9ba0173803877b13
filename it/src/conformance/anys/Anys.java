package anys;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Photo {
    @Id
    @GeneratedValue
    Long id;

    String path;
}

@Entity
class Video {
    @Id
    @GeneratedValue
    Long id;

    Integer seconds;
}

@Entity
class Attachment {
    @Id
    @GeneratedValue
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "P", entity = Photo.class)
    @AnyDiscriminatorValue(discriminator = "V", entity = Video.class)
    @Column(name = "target_kind", length = 4)
    @JoinColumn(name = "target_id")
    Object target;
}

@Entity
class Album {
    @Id
    @GeneratedValue
    Long id;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "P", entity = Photo.class)
    @AnyDiscriminatorValue(discriminator = "V", entity = Video.class)
    @Column(name = "item_kind")
    @JoinTable(
            name = "album_items",
            joinColumns = @JoinColumn(name = "album_id"),
            inverseJoinColumns = @JoinColumn(name = "item_id"))
    List<Object> items = new ArrayList<>();
}
