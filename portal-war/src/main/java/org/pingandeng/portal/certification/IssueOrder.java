package org.pingandeng.portal.certification;

import java.util.UUID;
import org.pingandeng.portal.certification.model.Achievement;
import org.pingandeng.portal.certification.model.HolderId;

/**
 * An order to issue a certificate.
 *
 * @param holder whom it names
 * @param owner the holder's organisation; null for none
 * @param holderName the name as it will be printed, frozen from now on
 * @param maskedNumber the holder's identity number, masked; empty when none was given
 * @param achievement what was achieved
 */
public record IssueOrder(
        HolderId holder, UUID owner, String holderName, String maskedNumber, Achievement achievement) {}
