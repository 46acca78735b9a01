package org.pingandeng.portal.account;

/**
 * What somebody types to register; nothing has been checked yet.
 *
 * @param userName for signing in
 * @param name as it will stand on certificates
 * @param phone or empty
 * @param idNumber or empty; needed for some programmes, kept sealed
 * @param password once
 * @param repeat and again
 * @param consent whether the notice on personal data was accepted
 */
public record Registration(
        String userName, String name, String phone, String idNumber, String password, String repeat, boolean consent) {}
