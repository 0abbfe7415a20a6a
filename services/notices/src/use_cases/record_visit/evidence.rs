//! Gathers what a visit is judged by.

use kernel::{Timestamp, canonical_json, sha256_hex};
use store::Tx;

use super::{ProofArgs, VisitArgs};
use crate::domain::code::Code;
use crate::domain::flags::{Evidence, Flag};
use crate::domain::visits::{Brought, ProofKind};
use crate::error::Error;
use crate::store::notices::{Scan, scan};
use crate::store::rounds::{CarriedNotice, Stop};
use crate::store::visits;
use crate::use_cases::push_mutations::{Moment, Sender};

/// What the judges look at.
pub struct Weighed {
    pub brought: Brought,
    pub evidence: Evidence,
    pub code_flags: Vec<Flag>,
}

/// Looks up what the phone only names: the codes, the photos, the visit before.
pub async fn weigh(
    tx: &Tx,
    sender: &Sender,
    stop: &Stop,
    notice: &CarriedNotice,
    args: &VisitArgs,
    device_time: Timestamp,
    moment: Moment,
) -> Result<Weighed, Error> {
    let mut code_flags = Vec::new();
    let mut has_scan = false;
    for code in args.proofs.iter().filter(|proof| proof.kind == ProofKind::Scan) {
        match read_code(tx, notice, code).await? {
            None => has_scan = true,
            Some(flag) => code_flags.push(flag),
        }
    }
    code_flags.dedup();
    let photos = || args.proofs.iter().filter(|proof| proof.kind == ProofKind::Photo);
    let mut has_known_photo = false;
    for hash in photos().filter_map(|photo| photo.sha256.as_deref()) {
        has_known_photo |= visits::is_known_photo(tx, hash, stop.id).await?;
    }
    let is_written = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    let has_bytes = |kind| args.proofs.iter().any(|proof: &ProofArgs| proof.kind == kind && proof.sha256.is_some());
    let brought = Brought {
        has_scan,
        has_signature: has_bytes(ProofKind::Signature),
        has_photo: has_bytes(ProofKind::Photo),
        has_signee: is_written(&args.signee_name),
        has_note: is_written(&args.note),
    };
    let evidence = Evidence {
        door: stop.position,
        fix: args.fix.clone(),
        visited_at: Some(moment.happened_at),
        device_time: Some(device_time),
        received_at: Some(moment.received_at),
        clock_error_s: sender.clock_error_s,
        before: visits::before(tx, sender.person, moment.happened_at).await?,
        has_known_photo,
        photo_positions: photos().filter_map(|photo| photo.exif).collect(),
    };
    Ok(Weighed { brought, evidence, code_flags })
}

/// Nothing when the code is that of the notice, typed or scanned; else the doubt.
async fn read_code(tx: &Tx, notice: &CarriedNotice, proof: &ProofArgs) -> Result<Option<Flag>, Error> {
    let text = proof.code_scanned.as_deref().unwrap_or_default().trim();
    if text.replace('-', "").eq_ignore_ascii_case(&notice.check_code.replace('-', "")) {
        return Ok(None);
    }
    let Ok(code) = text.parse::<Code>() else { return Ok(Some(Flag::CodeMismatch)) };
    Ok(match scan(tx, &code).await? {
        Scan::Current(id) if id == notice.id => None,
        Scan::Voided(id) if id == notice.id => Some(Flag::CodeVoid),
        Scan::Current(_) | Scan::Voided(_) | Scan::Forged => Some(Flag::CodeMismatch),
    })
}

/// The fix, with the time it was taken, and the proofs in one hash. A visit without them cannot be told from another.
pub fn fingerprint(args: &VisitArgs) -> Option<String> {
    let fix = args.fix.as_ref().filter(|fix| fix.captured_at.is_some())?;
    let mut hashes: Vec<&str> = args.proofs.iter().filter_map(|proof| proof.sha256.as_deref()).collect();
    if hashes.is_empty() {
        return None;
    }
    hashes.sort_unstable();
    Some(sha256_hex(canonical_json(&(fix, hashes))))
}
