//! Who led it and who was there.

use records::attendance::{Absence, Attendance, Group};
use records::{EventFile, RoleHolders, Roles};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::rows::{ROLES, Table, row};

row!(Attendance { total, present, absent_count, own_order } elsewhere { invited, groups, absent });
row!(Group { label, count, school, school_count });
row!(Absence { person, excused, reason });

const ATTENDANCE: Table = Table::of_event("event_attendance");
const GROUPS: Table = Table::of_event("event_groups");
const ABSENCES: Table = Table::of_event("event_absences");
const INVITED: &str = "attendance.invited";

/// Writes who was there.
pub(crate) fn put(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    let attendance = &file.attendance;
    ATTENDANCE.put(db, event, [attendance])?;
    GROUPS.put(db, event, &attendance.groups)?;
    ABSENCES.put(db, event, &attendance.absent)?;
    ROLES.put(db, event, INVITED, [&attendance.invited])
}

/// Reads who was there.
pub(crate) fn take(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    file.attendance = Attendance {
        groups: GROUPS.take(db, event)?,
        absent: ABSENCES.take(db, event)?,
        invited: ROLES.take_one(db, event, INVITED)?,
        ..ATTENDANCE.take_one(db, event)?.unwrap_or_default()
    };
    Ok(())
}

/// Writes who held which role.
pub(crate) fn put_roles(db: &Connection, event: i64, file: &EventFile) -> Result<(), StoreError> {
    let Roles { director, chair, secretary, host, delegation_leader } = &file.roles;
    ROLES.put(db, event, "roles.director", [&director.0])?;
    ROLES.put(db, event, "roles.chair", [&chair.0])?;
    ROLES.put(db, event, "roles.secretary", [&secretary.0])?;
    ROLES.put(db, event, "roles.host", [&host.0])?;
    ROLES.put(db, event, "roles.delegation_leader", [&delegation_leader.0])
}

/// Reads who held which role.
pub(crate) fn take_roles(db: &Connection, event: i64, file: &mut EventFile) -> Result<(), StoreError> {
    let holders = |part| ROLES.take_one(db, event, part).map(RoleHolders);
    file.roles = Roles {
        director: holders("roles.director")?,
        chair: holders("roles.chair")?,
        secretary: holders("roles.secretary")?,
        host: holders("roles.host")?,
        delegation_leader: holders("roles.delegation_leader")?,
    };
    Ok(())
}
