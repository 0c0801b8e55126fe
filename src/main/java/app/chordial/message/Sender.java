package app.chordial.message;

/**
 * Who sends, and what the law wants at the foot of an e-mail.
 *
 * @param language of what is said, such as {@code en}
 * @param unsubscribe the address of the unsubscribe link, or the mail tool's tag for it
 * @param address the shop's postal address, or the mail tool's tag for it
 */
public record Sender(String shopName, String language, String unsubscribe, String address) {}
