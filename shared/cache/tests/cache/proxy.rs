//! A wire that can be cut: a port that passes bytes on to another one until told to stop.

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A cuttable port in front of a server.
pub struct Proxy {
    /// Where to connect instead of the server.
    pub address: String,
    cuts: watch::Sender<u32>,
}

impl Proxy {
    /// Passes connections on to `server`.
    pub async fn before(server: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (cuts, _) = watch::channel(0);
        let (server, signal) = (server.to_owned(), cuts.subscribe());
        tokio::spawn(async move {
            while let Ok((mut inside, _)) = listener.accept().await {
                let (server, mut signal) = (server.clone(), signal.clone());
                signal.mark_unchanged();
                tokio::spawn(async move {
                    let Ok(mut outside) = TcpStream::connect(&server).await else { return };
                    tokio::select! {
                        _ = copy_bidirectional(&mut inside, &mut outside) => {}
                        _ = signal.changed() => {}
                    }
                });
            }
        });
        Self { address, cuts }
    }

    /// Cuts every connection there is; new ones are welcome.
    pub fn cut(&self) {
        self.cuts.send_modify(|cuts| *cuts += 1);
    }
}
