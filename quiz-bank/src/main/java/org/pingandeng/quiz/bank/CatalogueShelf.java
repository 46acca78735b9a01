package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.Catalogue;
import org.pingandeng.quiz.bank.model.CatalogueFile;
import org.pingandeng.quiz.bank.model.Catalogues;
import org.pingandeng.quiz.port.AuditTrail;

/** The dated catalogues that items are filed by: fields of industry, posts, items of special operations. */
@ApplicationScoped
public class CatalogueShelf {

    @Inject
    Catalogues catalogues;

    @Inject
    AuditTrail trail;

    /**
     * All of them, those that hold no more too.
     *
     * @return by kind, the newest first
     */
    @RolesAllowed({QuizPermissions.CATALOGUES, QuizPermissions.READ})
    @Transactional
    public List<Catalogue> all() {
        return catalogues.all();
    }

    /**
     * Brings catalogues in: new ones are added, known ones (by code) replaced. All of a file or none of it; tags that
     * items have stay as they are.
     *
     * @param file JSON of the form {@code pingandeng-catalogues/1}, UTF-8
     * @return what is wrong with it, in the file's own words; empty when all were kept
     */
    @RolesAllowed(QuizPermissions.CATALOGUES_KEEP)
    @Transactional
    public Optional<CatalogueFile.Problem> bringIn(@NotNull byte[] file) {
        CatalogueFile read = CatalogueFile.read(file);
        read.catalogues().forEach(this::keep);
        return read.problem();
    }

    private void keep(Catalogue catalogue) {
        catalogues.keep(catalogue);
        trail.record(
                "catalogue.kept",
                catalogue.code(),
                Map.of(
                        "from",
                        catalogue.from().toString(),
                        "entries",
                        catalogue.entries().size()));
    }
}
