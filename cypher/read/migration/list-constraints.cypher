// Which constraints does the store keep?
SHOW CONSTRAINTS;
