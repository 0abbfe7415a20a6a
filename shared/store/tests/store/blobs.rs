//! Files by key.

use bytes::Bytes;
use store::Blobs;

#[tokio::test]
async fn what_is_put_is_got_until_deleted() {
    let directory = tempfile::tempdir().unwrap();
    for url in [format!("file://{}/blobs", directory.path().display()), "memory:".to_owned()] {
        let blobs = Blobs::open(&url).unwrap();
        assert_eq!(blobs.get("photos/a.jpg").await.unwrap(), None);
        blobs.put("photos/a.jpg", Bytes::from_static(b"one")).await.unwrap();
        blobs.put("photos/a.jpg", Bytes::from_static(b"two")).await.unwrap();
        assert_eq!(blobs.get("photos/a.jpg").await.unwrap().unwrap(), "two");
        assert!(blobs.exists("photos/a.jpg").await.unwrap());
        blobs.delete("photos/a.jpg").await.unwrap();
        blobs.delete("photos/a.jpg").await.unwrap();
        assert!(!blobs.exists("photos/a.jpg").await.unwrap());
    }
}

#[tokio::test]
async fn a_key_cannot_leave_its_place() {
    let blobs = Blobs::open("memory:").unwrap();
    for key in ["../secret", "a/../../b", "a//b"] {
        assert!(blobs.put(key, Bytes::new()).await.is_err(), "{key}");
    }
}

#[tokio::test]
async fn a_bucket_takes_its_settings_from_the_url() {
    let url = "s3://proofs/dunlin?endpoint=http://127.0.0.1:1&region=me-central-1&access_key_id=k&secret_access_key=s&allow_http=true";
    Blobs::open(url).unwrap();
    assert!(Blobs::open("s3://proofs?nonsense=1").is_err());
    assert!(Blobs::open("ftp://proofs").is_err());
}
