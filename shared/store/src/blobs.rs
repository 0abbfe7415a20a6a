//! Photos, PDFs and other files, by key.

use std::sync::Arc;

use bytes::Bytes;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};

use crate::StoreError;

/// A place for files: a directory or an S3 bucket. Cheap to clone. A file is seen whole or not at all.
#[derive(Clone, Debug)]
pub struct Blobs {
    place: Arc<dyn ObjectStore>,
    prefix: Path,
}

impl Blobs {
    /// Opens `file:DIR`, `memory:`, or `s3://bucket/prefix?endpoint=…&region=…&access_key_id=…&secret_access_key=…&allow_http=true`;
    /// what the URL leaves out of an S3 account is taken from the usual `AWS_…` environment.
    pub fn open(url: &str) -> Result<Self, StoreError> {
        if url == "memory:" {
            return Ok(Self { place: Arc::new(InMemory::new()), prefix: Path::default() });
        }
        match url.strip_prefix("file:") {
            Some(directory) => directory_at(directory.strip_prefix("//").unwrap_or(directory)),
            None => bucket(url),
        }
    }

    /// Keeps `bytes` under `key`, in place of what was there.
    pub async fn put(&self, key: &str, bytes: Bytes) -> Result<(), StoreError> {
        self.place.put(&self.path(key)?, bytes.into()).await.map(drop).map_err(failed)
    }

    /// What is kept under `key`, when there is something.
    pub async fn get(&self, key: &str) -> Result<Option<Bytes>, StoreError> {
        match self.place.get(&self.path(key)?).await {
            Ok(found) => found.bytes().await.map(Some).map_err(failed),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(why) => Err(failed(why)),
        }
    }

    /// Whether something is kept under `key`.
    pub async fn exists(&self, key: &str) -> Result<bool, StoreError> {
        match self.place.head(&self.path(key)?).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(why) => Err(failed(why)),
        }
    }

    /// Forgets what is kept under `key`, when there is something.
    pub async fn delete(&self, key: &str) -> Result<(), StoreError> {
        match self.place.delete(&self.path(key)?).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(why) => Err(failed(why)),
        }
    }

    fn path(&self, key: &str) -> Result<Path, StoreError> {
        let key = Path::parse(key).map_err(|why| StoreError::Invalid(format!("blob key: {why}")))?;
        Ok(self.prefix.parts().chain(key.parts()).collect())
    }
}

fn directory_at(directory: &str) -> Result<Blobs, StoreError> {
    let unusable = |why: &dyn std::fmt::Display| StoreError::Unavailable(format!("blobs at {directory}: {why}"));
    std::fs::create_dir_all(directory).map_err(|why| unusable(&why))?;
    let place = LocalFileSystem::new_with_prefix(directory).map_err(|why| unusable(&why))?.with_fsync(true);
    Ok(Blobs { place: Arc::new(place), prefix: Path::default() })
}

fn bucket(url: &str) -> Result<Blobs, StoreError> {
    let invalid = |why: &dyn std::fmt::Display| StoreError::Invalid(format!("the blobs url: {why}"));
    let url = url::Url::parse(url).map_err(|why| invalid(&why))?;
    let bucket =
        url.host_str().filter(|_| url.scheme() == "s3").ok_or_else(|| invalid(&"expected `file:` or `s3://`"))?;
    let mut builder = AmazonS3Builder::from_env().with_bucket_name(bucket);
    for (name, value) in url.query_pairs() {
        let setting = format!("aws_{name}").parse().or_else(|_| name.parse()).map_err(|why| invalid(&why))?;
        builder = builder.with_config(setting, value);
    }
    let place = builder.build().map_err(|why| invalid(&why))?;
    let prefix = Path::from_url_path(url.path()).map_err(|why| invalid(&why))?;
    Ok(Blobs { place: Arc::new(place), prefix })
}

fn failed(why: object_store::Error) -> StoreError {
    StoreError::Unavailable(format!("blobs: {why}"))
}
