package org.pingandeng.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.portal.config.Setting;
import org.pingandeng.portal.config.Settings;

/** Mails codes, where {@code portal.mail.host} and {@code portal.mail.from} are set. */
@ApplicationScoped
class PasswordMail {

    private static final Logger LOG = System.getLogger(PasswordMail.class.getName());

    @Inject
    @ConfigProperty(name = "portal.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "portal.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "portal.mail.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "portal.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "portal.mail.password")
    Optional<String> password;

    @Inject
    Settings settings;

    boolean configured() {
        return host.isPresent() && from.isPresent();
    }

    /**
     * A code on its way.
     *
     * @param address where to
     * @param name whom to greet
     * @param code what it brings
     */
    record Letter(String address, String name, String code) {}

    /** A mail that cannot be sent is logged; the page has promised nothing, and a manager's code still helps. */
    void send(Letter letter) {
        try {
            MimeMessage message = new MimeMessage(session());
            message.setFrom(new InternetAddress(from.orElseThrow()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address()));
            message.setSubject(
                    settings.text(Setting.SITE_NAME_ZH) + "：找回密码 · " + settings.text(Setting.SITE_NAME_EN)
                            + ": your code",
                    StandardCharsets.UTF_8.name());
            message.setText(text(letter), StandardCharsets.UTF_8.name());
            Transport.send(message);
        } catch (MessagingException failed) {
            LOG.log(Level.WARNING, "A code could not be mailed", failed);
        }
    }

    private static String text(Letter letter) {
        return letter.name() + "，您好！\n\n找回密码的验证码：" + letter.code()
                + "，30 分钟内有效，只能用一次。\n如果不是您本人操作，请忽略这封邮件。\n\n"
                + "Your one-time code for a new password: " + letter.code()
                + " (valid for 30 minutes). If you did not ask for it, ignore this mail.\n";
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host.orElseThrow());
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.connectiontimeout", "5000");
        properties.put("mail.smtp.timeout", "5000");
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElse(""), password.orElse(""));
            }
        });
    }
}
