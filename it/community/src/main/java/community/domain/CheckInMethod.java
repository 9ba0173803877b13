package community.domain;

/** How an attendance was noted. */
public enum CheckInMethod {
    QR_CODE,
    LOCATION,
    MANUAL
}
