// Which indexes does the store keep?
SHOW INDEXES;
