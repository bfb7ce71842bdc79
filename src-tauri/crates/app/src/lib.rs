//! The verbs the interface can say, declared once.
