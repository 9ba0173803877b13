package dev.migrate.journal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who runs revisions.
 *
 * @param build the build of the application, as it calls itself; possibly empty
 * @param host the name of the machine
 * @param user the user of the operating system
 */
public record Origin(String build, String host, String user) {

    private static final int LONGEST = 200;

    public Origin {
        build = AsciiText.of(build, LONGEST);
        host = AsciiText.of(host, LONGEST);
        user = AsciiText.of(user, LONGEST);
    }

    /** Returns this process as the build of that name. */
    public static Origin ofBuild(String build) {
        return new Origin(build, thisHost(), System.getProperty("user.name", ""));
    }

    /** Asks the environment first, since looking up a name can take seconds. */
    private static String thisHost() {
        return Stream.of("HOSTNAME", "COMPUTERNAME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseGet(Origin::lookedUpHost);
    }

    private static String lookedUpHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
