package org.pingandeng.portal.post.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Sets a file against the list that stands: who is new, whose certificate is, who stands there already. A row without a
 * duty means whatever the person does in the post.
 */
public final class Matching {

    private final Hand hand;
    private final Keeper keeper;
    private final List<Holding> standing;
    private final Function<String, Optional<Member>> members;
    private final List<Typed> typed = new ArrayList<>();
    private final List<Intake.Entry> entries = new ArrayList<>();
    private final List<RowFlaw> flaws = new ArrayList<>();

    /**
     * By whom a file comes, and when.
     *
     * @param once made by the form; the numbers of lines and proofs come from it, so that sending twice enters one each
     * @param who enters them
     * @param at when
     * @param today the day in the county
     */
    public record Hand(UUID once, String who, Instant at, LocalDate today) {

        private UUID number(String what, int row) {
            return UUID.nameUUIDFromBytes((once + "/" + what + "/" + row).getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Typed(int row, PostLine line) {}

    /**
     * For one file.
     *
     * @param hand by whom, when
     * @param keeper whose list
     * @param standing what is on it, ended lines too
     * @param members finds who has a user name
     */
    public Matching(Hand hand, Keeper keeper, List<Holding> standing, Function<String, Optional<Member>> members) {
        this.hand = hand;
        this.keeper = keeper;
        this.standing = List.copyOf(standing);
        this.members = members;
    }

    /**
     * Says what a file comes to; asked once.
     *
     * @param table what was read of it
     */
    public Intake of(PostTable table) {
        flaws.addAll(table.flaws());
        table.drafts().forEach(this::match);
        flaws.sort(Comparator.comparingInt(RowFlaw::row));
        return new Intake(entries, flaws);
    }

    private void match(PostDraft draft) {
        Member member = draft.account().isEmpty()
                ? null
                : members.apply(draft.account()).orElse(null);
        PostLine line = line(draft, member);
        Optional<RowFlaw> flaw = ofPerson(draft, member)
                .or(() -> ofWords(draft, line))
                .or(() -> ofRows(draft, line))
                .or(() -> ofList(draft, line));
        flaw.ifPresentOrElse(flaws::add, () -> entries.add(entry(draft, line)));
        typed.add(new Typed(draft.row(), line));
    }

    private PostLine line(PostDraft draft, Member member) {
        return new PostLine(
                hand.number("line", draft.row()),
                keeper.owner(),
                draft.post(),
                draft.duty(),
                member == null ? null : member.id(),
                member == null ? draft.name() : member.name(),
                draft.since(),
                hand.who(),
                hand.at(),
                null);
    }

    private Proof proof(PostDraft draft, UUID line) {
        PostDraft.Paper paper = draft.paper();
        return paper == null
                ? null
                : new Proof(
                        hand.number("proof", draft.row()),
                        line,
                        paper.number(),
                        paper.issuer(),
                        paper.from(),
                        paper.until(),
                        hand.who(),
                        hand.at(),
                        null);
    }

    private Optional<RowFlaw> ofPerson(PostDraft draft, Member member) {
        if (!keeper.posts().contains(draft.post())) {
            return flaw(draft, PostColumn.POST, PostRefusal.POST, "");
        }
        if (!draft.account().isEmpty() && member == null) {
            return flaw(draft, PostColumn.ACCOUNT, PostRefusal.PERSON, draft.account());
        }
        boolean other = member != null
                && !draft.name().isEmpty()
                && !PostTable.key(draft.name()).equals(PostTable.key(member.name()));
        return other ? flaw(draft, PostColumn.NAME, PostRefusal.ACCOUNT_OTHER, draft.name()) : Optional.empty();
    }

    private Optional<RowFlaw> ofWords(PostDraft draft, PostLine line) {
        return line.flaw(hand.today())
                .or(() -> Optional.ofNullable(proof(draft, line.id())).flatMap(proof -> proof.flaw(hand.today())))
                .flatMap(reason -> flaw(draft, column(reason), reason, ""));
    }

    private static PostColumn column(PostRefusal reason) {
        return switch (reason) {
            case NAME -> PostColumn.NAME;
            case DUTY -> PostColumn.DUTY;
            case DAY -> PostColumn.SINCE;
            case NUMBER -> PostColumn.NUMBER;
            case ISSUER -> PostColumn.ISSUER;
            case DAYS -> PostColumn.FROM;
            default -> null;
        };
    }

    private Optional<RowFlaw> ofRows(PostDraft draft, PostLine line) {
        return typed.stream()
                .filter(each -> each.line().twin(line))
                .findFirst()
                .flatMap(each -> flaw(draft, null, PostRefusal.ROW_TWICE, String.valueOf(each.row())));
    }

    private Optional<RowFlaw> ofList(PostDraft draft, PostLine line) {
        return same(line).isPresent()
                ? Optional.empty()
                : known(line).stream()
                        .filter(each -> each.line().current(hand.today()))
                        .findFirst()
                        .flatMap(each -> flaw(
                                draft,
                                PostColumn.SINCE,
                                PostRefusal.OTHER_SINCE,
                                each.line().since().toString()));
    }

    private List<Holding> known(PostLine line) {
        return standing.stream()
                .filter(each -> line.duty().isEmpty() ? line.alike(each.line()) : line.twin(each.line()))
                .toList();
    }

    private Optional<Holding> same(PostLine line) {
        return known(line).stream()
                .filter(each -> each.line().since().equals(line.since()))
                .min(Comparator.comparing(each -> !each.line().current(hand.today())));
    }

    private Intake.Entry entry(PostDraft draft, PostLine line) {
        Optional<Holding> same = same(line);
        if (same.isEmpty()) {
            return new Intake.Entry(draft.row(), Intake.State.NEW, line, proof(draft, line.id()));
        }
        PostLine there = same.get().line();
        Proof proof = proof(draft, there.id());
        boolean wanted = proof != null
                && there.current(hand.today())
                && same.get().proofs().stream().noneMatch(proof::same);
        return wanted
                ? new Intake.Entry(draft.row(), Intake.State.PROOF, there, proof)
                : new Intake.Entry(draft.row(), Intake.State.STANDS, there, null);
    }

    private static Optional<RowFlaw> flaw(PostDraft draft, PostColumn column, PostRefusal reason, String found) {
        return Optional.of(new RowFlaw(draft.row(), column, reason, found));
    }
}
