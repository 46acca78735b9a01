package org.pingandeng.portal.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.pingandeng.course.LearnerId;
import org.pingandeng.course.training.ClassFile;
import org.pingandeng.course.training.model.TrainingClass;
import org.pingandeng.portal.account.model.NotYours;
import org.pingandeng.portal.bridge.ClassPress;
import org.pingandeng.portal.bridge.VisitorScope;
import org.pingandeng.portal.print.ExcelPress;
import org.pingandeng.portal.print.PdfPress;
import org.pingandeng.portal.print.Printed;

/** The files of a class and of its people, and where each of them stands. */
@Named("classDownloads")
@RequestScoped
public class ClassDownloads {

    @Inject
    ClassPress press;

    @Inject
    ClassFile file;

    @Inject
    VisitorScope scope;

    @Inject
    SentForm form;

    @Inject
    TrainingWords words;

    /**
     * Where one member stands.
     *
     * @param learner who
     * @param standing where
     */
    public record Line(UUID learner, ClassFile.Standing standing) {}

    /** Sends the file that a trainer's address asks for, if it asks for one. */
    public void send() throws IOException {
        if (form.sent() || !form.ticked("download")) {
            return;
        }
        UUID id = form.id("id").orElseThrow(() -> new NotYours("training class"));
        Optional<Printed> printed = form.id("who")
                .map(who -> press.ofPerson(id, who, words::say))
                .orElseGet(() -> press.ofClass(id, words::say));
        send(printed);
    }

    /** Sends the visitor's own file, if the address asks for it. */
    public void sendMine() throws IOException {
        if (!form.sent() && form.ticked("download")) {
            UUID id = form.id("id").orElseThrow(() -> new NotYours("training class"));
            send(press.mine(id, words::say));
        }
    }

    private void send(Optional<Printed> printed) throws IOException {
        Printed whole = printed.orElseThrow(() -> new NotYours("training file"));
        if (form.text("download").equals("xlsx")) {
            Faces.sendFile(ExcelPress.print(whole), whole.title() + ".xlsx", true);
        } else {
            Faces.sendFile(new PdfPress(id -> Optional.empty()).print(whole), whole.title() + ".pdf", true);
        }
    }

    /**
     * Where each member of a class stands.
     *
     * @param about the class
     */
    public List<Line> lines(TrainingClass about) {
        Map<LearnerId, ClassFile.Standing> all = file.of(about.id(), scope.mine());
        return all.entrySet().stream()
                .map(each -> new Line(each.getKey().value(), each.getValue()))
                .toList();
    }
}
