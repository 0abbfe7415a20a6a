//! Adds a version of a template, tried with made-up notices first, and says which version is used.

use documents::Pdf;
use kernel::{Actor, NoticeId, Version, sha256_hex};
use store::{StoreError, Tx};
use web::Ctx;

use crate::config::Settings;
use crate::domain::code::Code;
use crate::domain::sample;
use crate::error::Error;
use crate::paper::{self, Job};
use crate::store::templates::{self, Template};
use crate::store::{notices, targets};

/// Stands for the tag of a preview; no key makes it.
const NO_TAG: &str = "0000000000";

/// The template every installation begins with.
const FINAL_NOTICE: (&str, &str, &str) = (
    "high-debt-final-notice",
    "Final notice of a high debt, English and Arabic",
    include_str!("../../templates/high-debt-final-notice.typ"),
);

/// A version to be added.
pub struct NewVersion {
    pub code: String,
    pub title: String,
    pub source: String,
    /// Whether new print runs use it from now on.
    pub activate: bool,
}

/// Adds a version, unless the newest one has this very source and title.
pub async fn put_template(ctx: &Ctx, by: &Actor, new: NewVersion) -> Result<Template, Error> {
    let draft = Template {
        code: new.code,
        version: Version::FIRST,
        title: new.title,
        sha256: sha256_hex(&new.source),
        source: new.source,
        made_by: by.clone(),
        made_at: ctx.now(),
    };
    preview(ctx, &draft).await?;
    let tx = ctx.begin().await?;
    let template = add(&tx, draft).await?;
    if new.activate {
        use_version(&tx, by, &template).await?;
    }
    tx.commit().await?;
    Ok(template)
}

/// Has new print runs use a version: a new one, or an older one again.
pub async fn activate_template(ctx: &Ctx, by: &Actor, code: &str, version: Version) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let template = templates::find(&tx, code, Some(version)).await?.ok_or(StoreError::NotFound)?;
    use_version(&tx, by, &template).await?;
    tx.commit().await?;
    Ok(())
}

async fn use_version(tx: &Tx, by: &Actor, template: &Template) -> Result<(), Error> {
    let used = templates::active(tx, &template.code).await?;
    if used.as_ref().is_some_and(|used| used.version == template.version) {
        return Ok(());
    }
    templates::activate(tx, &template.code, template.version, by, tx.store().clock().now()).await?;
    let detail = serde_json::json!({"version": template.version, "before": used.map(|used| used.version)});
    tx.audit("printing", by, "template.activated", &template.code, &detail).await?;
    Ok(())
}

/// An unsaved source set with made-up notices, or with a notice that was printed.
pub async fn preview_draft(ctx: &Ctx, by: &Actor, source: String, notice: Option<NoticeId>) -> Result<Pdf, Error> {
    let draft = Template {
        code: "draft".to_owned(),
        version: Version::FIRST,
        title: String::new(),
        sha256: sha256_hex(&source),
        source,
        made_by: by.clone(),
        made_at: ctx.now(),
    };
    let Some(id) = notice else { return preview(ctx, &draft).await };
    let conn = ctx.read();
    let notice = notices::load(&conn, id).await?;
    let target = targets::load(&conn, notice.member_id, notice.step).await?;
    // The code of a preview must not pass for a sheet of ours.
    let code = Code { number: notice.number, issue: notice.issue, tag: NO_TAG.to_owned() };
    let texts = &ctx.settings::<Settings>().texts;
    paper::document(Job { template: &draft, texts, pieces: vec![(target, code)], on: ctx.today() }).await
}

/// The template set with made-up notices.
pub async fn preview(ctx: &Ctx, template: &Template) -> Result<Pdf, Error> {
    let texts = &ctx.settings::<Settings>().texts;
    paper::document(Job { template, texts, pieces: sample::pieces(), on: sample::day() }).await
}

/// Brings the template on board to an installation that has none, or whose newest one is an older one of ours.
pub async fn bring_templates(ctx: &Ctx) -> Result<(), Error> {
    let (code, title, source) = FINAL_NOTICE;
    let ours = Actor::system("notices.templates");
    let tx = ctx.begin().await?;
    let newest = templates::find(&tx, code, None).await?;
    if newest.as_ref().is_none_or(|newest| newest.made_by == ours) {
        let draft = Template {
            code: code.to_owned(),
            version: Version::FIRST,
            title: title.to_owned(),
            source: source.to_owned(),
            sha256: sha256_hex(source),
            made_by: ours,
            made_at: ctx.now(),
        };
        let was_used = templates::active(&tx, code).await?.is_none_or(|used| is_newest(&used, newest.as_ref()));
        let added = match add(&tx, draft).await {
            // Another replica that starts at this moment was faster.
            Err(Error::Store(StoreError::Conflict { .. })) => return Ok(()),
            added => added?,
        };
        // Who went back to an older version stays there.
        if was_used {
            use_version(&tx, &added.made_by, &added).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

fn is_newest(used: &Template, newest: Option<&Template>) -> bool {
    newest.is_none_or(|newest| newest.version == used.version)
}

async fn add(tx: &Tx, draft: Template) -> Result<Template, Error> {
    let newest = templates::find(tx, &draft.code, None).await?;
    if let Some(newest) = newest.as_ref().filter(|newest| newest.sha256 == draft.sha256 && newest.title == draft.title)
    {
        return Ok(newest.clone());
    }
    let version = newest.map_or(Version::FIRST, |newest| newest.version.next());
    let template = Template { version, ..draft };
    templates::insert(tx, &template).await?;
    let detail = serde_json::json!({"version": template.version, "sha256": template.sha256});
    tx.audit("printing", &template.made_by, "template.added", &template.code, &detail).await?;
    Ok(template)
}
