//! Adds a version of a template, tried with made-up notices first.

use documents::Pdf;
use kernel::{Actor, Version, sha256_hex};
use store::{StoreError, Tx};
use web::Ctx;

use crate::config::Settings;
use crate::domain::sample;
use crate::error::Error;
use crate::paper::{self, Job};
use crate::store::templates::{self, Template};

/// The template every installation begins with.
const FINAL_NOTICE: (&str, &str, &str) = (
    "high-debt-final-notice",
    "Final notice of a high debt, English and Arabic",
    include_str!("../../templates/high-debt-final-notice.typ"),
);

/// Adds a version, unless the newest one has this very source and title.
pub async fn put_template(ctx: &Ctx, by: &Actor, code: &str, title: &str, source: &str) -> Result<Template, Error> {
    let draft = Template {
        code: code.to_owned(),
        version: Version::FIRST,
        title: title.to_owned(),
        source: source.to_owned(),
        sha256: sha256_hex(source),
        made_by: by.clone(),
        made_at: ctx.now(),
    };
    preview(ctx, &draft).await?;
    let tx = ctx.begin().await?;
    let template = add(&tx, draft).await?;
    tx.commit().await?;
    Ok(template)
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
    if newest.is_none_or(|newest| newest.made_by == ours) {
        let draft = Template {
            code: code.to_owned(),
            version: Version::FIRST,
            title: title.to_owned(),
            source: source.to_owned(),
            sha256: sha256_hex(source),
            made_by: ours,
            made_at: ctx.now(),
        };
        match add(&tx, draft).await {
            // Another replica that starts at this moment was faster.
            Err(Error::Store(StoreError::Conflict { .. })) => return Ok(()),
            added => added?,
        };
    }
    tx.commit().await?;
    Ok(())
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
