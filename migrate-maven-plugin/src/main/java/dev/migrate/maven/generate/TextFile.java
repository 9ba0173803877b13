package dev.migrate.maven.generate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of UTF-8 text. */
public final class TextFile {

    private TextFile() {}

    /**
     * Returns the text of a file.
     *
     * @throws GenerationException if the file is not UTF-8, with the place of the first wrong byte
     * @throws IOException if it cannot be read
     */
    public static String read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
        if (decoder.decode(bytes, text, true).isError()) {
            throw new GenerationException(file + ": the byte at offset " + bytes.position()
                    + " is not UTF-8. Save the file in UTF-8, or restore it from version control.");
        }
        return text.flip().toString();
    }
}
