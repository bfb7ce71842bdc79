//! Vietnamese text: normal form, folding, collation, dates, counts, honorifics. No I/O.
