package org.pingandeng.media.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.pingandeng.media.model.Shelf;

/** Puts up the shelf that the operator chose: {@code portal.media.store} is {@code folder} (as it is by itself) or {@code s3}. */
@Dependent
class ShelfChoice {

    private static final long GIB = 1L << 30;

    @Inject
    @ConfigProperty(name = "portal.media.store", defaultValue = "folder")
    String store;

    @Inject
    @ConfigProperty(name = "portal.media.s3.endpoint")
    Optional<String> endpoint;

    @Inject
    @ConfigProperty(name = "portal.media.s3.bucket", defaultValue = "pingandeng")
    String bucket;

    @Inject
    @ConfigProperty(name = "portal.media.s3.region", defaultValue = "us-east-1")
    String region;

    @Inject
    @ConfigProperty(name = "portal.media.s3.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "portal.media.s3.secret")
    Optional<String> secret;

    @Inject
    @ConfigProperty(name = "portal.media.copies-gib", defaultValue = "20")
    int copies;

    @Inject
    Clock clock;

    @Produces
    @ApplicationScoped
    Shelf shelf(MediaFolder folder) {
        return switch (store) {
            case "folder" -> folder.shelf();
            case "s3" -> new S3Shelf(bucket(), folder.copies(), copies * GIB);
            default -> throw new IllegalStateException("portal.media.store is folder or s3, not " + store);
        };
    }

    private S3Bucket bucket() {
        S3Signature signature =
                new S3Signature(region, needed(key, "portal.media.s3.key"), needed(secret, "portal.media.s3.secret"));
        return new S3Bucket(URI.create(needed(endpoint, "portal.media.s3.endpoint")), bucket, signature, clock);
    }

    private static String needed(Optional<String> setting, String name) {
        return setting.orElseThrow(() -> new IllegalStateException("portal.media.store=s3 needs " + name));
    }
}
