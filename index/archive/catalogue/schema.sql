-- What was read and understood, kept beside the engine's index. Everything here can be made again from the archive's files.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- A file that has the same size and time is not opened; one that has the same digest is not read.
CREATE TABLE files (path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE refusals (path TEXT NOT NULL, line INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (path, line)) WITHOUT ROWID;

-- `digest` is that of the cleaned text, `version` that of program and lexicons; analysis and claims are pickles, packed.
CREATE TABLE articles (
    name TEXT PRIMARY KEY, path TEXT NOT NULL, published TEXT NOT NULL, title TEXT NOT NULL, outlet TEXT NOT NULL,
    digest TEXT NOT NULL, version TEXT NOT NULL, paragraphs INTEGER NOT NULL, analysis BLOB NOT NULL, claims BLOB NOT NULL
);
CREATE INDEX articles_of_file ON articles (path);
CREATE INDEX articles_by_day ON articles (published, name);

-- A person of one article; `key` is the person of the archive, empty until people are linked. `died` is the day of death,
-- `undated` where none is told with it, empty where no death is told.
CREATE TABLE members (
    article TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, key TEXT NOT NULL, paragraphs INTEGER NOT NULL,
    died TEXT NOT NULL, told BLOB NOT NULL,
    PRIMARY KEY (article, name)
);
CREATE INDEX members_dead ON members (key) WHERE died != '';
CREATE INDEX members_of_person ON members (key, article, name);
CREATE INDEX members_by_name ON members (folded);

-- Two people of one article between whom something is claimed.
CREATE TABLE pairs (article TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (article, a, b)) WITHOUT ROWID;

CREATE TABLE people (
    key TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, paragraphs INTEGER NOT NULL, articles INTEGER NOT NULL, row BLOB NOT NULL
);
CREATE INDEX people_by_name ON people (folded);
CREATE INDEX people_by_count ON people (paragraphs DESC, key);

-- Words of the names and aliases of people.
CREATE TABLE words (word TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (word, key)) WITHOUT ROWID;
CREATE INDEX words_of_person ON words (key);

-- The highest number given to people of one name; numbers are never given anew, so rows stay when people leave.
CREATE TABLE numbers (folded TEXT PRIMARY KEY, highest INTEGER NOT NULL) WITHOUT ROWID;

-- `due` is the first as-of date on which the tie may stand otherwise though nothing new is told of it; empty for never.
CREATE TABLE ties (
    a TEXT NOT NULL, b TEXT NOT NULL, label TEXT NOT NULL, changed TEXT NOT NULL, due TEXT NOT NULL, row BLOB NOT NULL,
    PRIMARY KEY (a, b)
);
CREATE INDEX ties_of_second ON ties (b);
CREATE INDEX ties_by_change ON ties (changed DESC, a, b);

-- What linking has still to look at: articles written since, names to be linked anew, ties to be weighed anew.
CREATE TABLE fresh (article TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE touched (folded TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE stale (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;
