package org.pingandeng.media.store;

import org.pingandeng.media.model.Shelf;

class FolderShelfTest extends ShelfContract {

    @Override
    Shelf shelf(String node) {
        return new FolderShelf(folder.resolve("shared"));
    }
}
