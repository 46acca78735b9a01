package org.pingandeng.media.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks at a document's pictures by their headers alone, before anything is decoded into memory. */
final class PdfScreening {

    /** More pixels than a phone's camera takes: a few bytes can claim any number of them. */
    private static final long PIXELS_AT_MOST = 60_000_000L;

    private static final int DEPTH_AT_MOST = 8;

    private PdfScreening() {}

    /** Whether no picture on any page claims more pixels than fit into memory, and forms do not nest without end. */
    static boolean safe(PDDocument document) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            COSBase resources = page.getCOSObject().getDictionaryObject(COSName.RESOURCES);
            if (resources instanceof COSDictionary found && !safe(found, seen, 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean safe(COSDictionary resources, Set<COSDictionary> seen, int depth) {
        if (depth > DEPTH_AT_MOST) {
            return false;
        }
        if (!seen.add(resources)) {
            return true;
        }
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
            return true;
        }
        return objects.keySet().stream()
                .map(objects::getDictionaryObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .allMatch(object -> safeObject(object, seen, depth));
    }

    private static boolean safeObject(COSDictionary object, Set<COSDictionary> seen, int depth) {
        long pixels = (long) object.getInt(COSName.WIDTH, 0) * object.getInt(COSName.HEIGHT, 0);
        COSDictionary inner = object.getCOSDictionary(COSName.RESOURCES);
        return pixels <= PIXELS_AT_MOST && (inner == null || safe(inner, seen, depth + 1));
    }
}
