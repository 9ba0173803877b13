package dev.migrate.processor.xml;

/**
 * A file of XML.
 *
 * @param file its path below the folder of classes, such as {@code META-INF/orm.xml}
 * @param root its root
 */
record XmlDocument(String file, XmlElement root) {

    /** Returns where an element is, such as {@code META-INF/orm.xml:7}. */
    String place(XmlElement element) {
        return file + ":" + element.line();
    }
}
