package org.pingandeng.quiz.bank;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingandeng.media.MediaLibrary;
import org.pingandeng.media.model.MediaId;
import org.pingandeng.quiz.QuizPermissions;
import org.pingandeng.quiz.bank.model.ItemBank;
import org.pingandeng.quiz.bank.model.ItemOrder;
import org.pingandeng.quiz.bank.model.ItemQuery;
import org.pingandeng.quiz.bank.model.ItemSearch;
import org.pingandeng.quiz.bank.model.Listing;
import org.pingandeng.quiz.bank.model.Listings;
import org.pingandeng.quiz.exchange.ItemExport;
import org.pingandeng.quiz.exchange.ItemFormat;
import org.pingandeng.quiz.exchange.Loss;
import org.pingandeng.quiz.port.AuditTrail;

/** Where questions are taken out as files that can be brought in again, keys and all. */
@ApplicationScoped
public class ExportDesk {

    @Inject
    ItemSearch search;

    @Inject
    Listings listings;

    @Inject
    ItemBank bank;

    @Inject
    MediaLibrary library;

    @Inject
    AuditTrail trail;

    /**
     * All that a list has.
     *
     * @param query what for
     * @return ids by code
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public List<UUID> found(@NotNull ItemQuery query) {
        return search.find(query, ItemOrder.CODE, 0, Integer.MAX_VALUE).items();
    }

    /**
     * What a format could not carry of some items.
     *
     * @param items which
     * @param format which kind of file
     * @return empty when it carries everything
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public List<Loss> losses(@NotNull List<UUID> items, @NotNull ItemFormat format) {
        return format.write(rows(items), this::content).losses();
    }

    /**
     * Writes a file. It has the keys, so the trail says who took it.
     *
     * @param items which
     * @param format which kind of file
     * @return the file, and what it could not carry
     */
    @RolesAllowed(QuizPermissions.AUTHOR)
    @Transactional
    public ItemExport write(@NotNull List<UUID> items, @NotNull ItemFormat format) {
        trail.record("item.exported", "file", Map.of("items", items.size(), "format", format.name()));
        return format.write(rows(items), this::content);
    }

    private Optional<byte[]> content(String id) {
        return MediaId.valid(id) ? library.path(new MediaId(id)).map(ExportDesk::bytes) : Optional.empty();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("A file of the library cannot be read", failed);
        }
    }

    private ItemRows rows(List<UUID> items) {
        List<UUID> there = new ArrayList<>();
        for (int from = 0; from < items.size(); from += BankRoom.MOST_AT_ONCE) {
            listings.of(items.subList(from, Math.min(items.size(), from + BankRoom.MOST_AT_ONCE))).stream()
                    .map(Listing::id)
                    .forEach(there::add);
        }
        return new ItemRows(there, listings, bank);
    }
}
