//! What happens by the clock.

use kernel::{Actor, CampaignId};
use web::{BoxError, Ctx};

use crate::domain::stage::Stage;
use crate::error::Error;
use crate::store::campaigns;
use crate::use_cases::{launch_in, load, release_targets, tell_progress};

/// Launches scheduled campaigns and releases targets whose day has come. One campaign's failure does not hold the others.
pub async fn walk_plans(ctx: Ctx) -> Result<(), BoxError> {
    for id in campaigns::due(&ctx.read(), ctx.today()).await? {
        if let Err(error) = walk_plan(&ctx, id).await {
            tracing::error!(campaign.id = %id, %error, "the plan could not be walked");
        }
    }
    Ok(())
}

async fn walk_plan(ctx: &Ctx, id: CampaignId) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let campaign = load(&tx, id).await?;
    match campaign.stage {
        Stage::Scheduled => {
            launch_in(&tx, &Actor::system("campaigns.walk_plans"), id, ctx.today(), ctx.now()).await?;
        }
        Stage::Running => {
            if release_targets(&tx, &campaign, ctx.today(), ctx.now()).await? > 0 {
                tell_progress(&tx, id, ctx.now()).await?;
            }
        }
        // Somebody was faster.
        _ => return Ok(()),
    }
    tx.commit().await?;
    Ok(())
}

/// Tells the progress of campaigns that were too busy to tell it at once.
pub async fn tell_due_progress(ctx: Ctx) -> Result<(), BoxError> {
    for id in campaigns::progress_due(&ctx.read()).await? {
        let tx = ctx.begin().await?;
        tell_progress(&tx, id, ctx.now()).await?;
        tx.commit().await?;
    }
    Ok(())
}
