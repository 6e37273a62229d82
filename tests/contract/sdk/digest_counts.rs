//! HTTP Digest against servers that accept a nonce only with rising counts.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokenwright::ops_manager::{Client, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

const N_WORKERS: usize = 8;
const N_CALLS: usize = 25;
const EMPTY_LIST: &str = r#"{"links":[],"results":[],"totalCount":0}"#;

/// Which nonces the server hands out.
#[derive(Clone, Copy)]
enum Nonces {
    Distinct,
    /// The same to everybody.
    One,
}

/// A nonce and its count in a request.
type Use = (String, u32);

/// Decides on the requests that wait, as soon as there are `n_together`; the greatest count comes first, as if it had
/// overtaken the others.
struct Judge {
    nonces: Nonces,
    n_together: usize,
    n_challenges: usize,
    /// The greatest count so far of each nonce.
    counts: HashMap<String, u32>,
    waiting: Vec<(Option<Use>, oneshot::Sender<Option<String>>)>,
}

impl Judge {
    fn new(nonces: Nonces, n_together: usize) -> Self {
        Self { nonces, n_together, n_challenges: 0, counts: HashMap::new(), waiting: Vec::new() }
    }

    fn decide(&mut self) {
        if self.waiting.len() < self.n_together {
            return;
        }
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.sort_by_key(|(used, _)| Reverse(used.as_ref().map(|(_, count)| *count)));
        for (used, verdict) in waiting {
            let is_accepted = used.is_some_and(|(nonce, count)| {
                let greatest = self.counts.get_mut(&nonce);
                greatest.is_some_and(|greatest| count > std::mem::replace(greatest, count.max(*greatest)))
            });
            verdict.send((!is_accepted).then(|| self.nonce())).ok();
        }
    }

    fn nonce(&mut self) -> String {
        self.n_challenges += 1;
        let nonce = match self.nonces {
            Nonces::Distinct => format!("nonce{}", self.n_challenges),
            Nonces::One => "nonce".to_owned(),
        };
        self.counts.entry(nonce.clone()).or_default();
        nonce
    }
}

async fn serve(mut connection: TcpStream, judge: Arc<Mutex<Judge>>) {
    let mut request = Vec::new();
    while let Ok(1..) = connection.read_buf(&mut request).await {
        let text = String::from_utf8(request.clone()).unwrap();
        if !text.ends_with("\r\n\r\n") {
            continue;
        }
        request.clear();
        let verdict = {
            let (sender, verdict) = oneshot::channel();
            let mut judge = judge.lock().unwrap();
            judge.waiting.push((used(&text), sender));
            judge.decide();
            verdict
        };
        let answer = match verdict.await.unwrap() {
            None => format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{EMPTY_LIST}", EMPTY_LIST.len()),
            Some(nonce) => format!(
                "HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\nwww-authenticate: Digest realm=\"r\", nonce=\"{nonce}\", \
                 algorithm=MD5, qop=\"auth\", stale=false\r\n\r\n"
            ),
        };
        connection.write_all(answer.as_bytes()).await.unwrap();
    }
}

/// Returns the nonce and the count of a request.
fn used(request: &str) -> Option<Use> {
    let value = |name: &str| request.split_once(name)?.1.split([',', '"']).next();
    Some((value("nonce=\"")?.to_owned(), u32::from_str_radix(value(" nc=")?, 16).unwrap()))
}

/// Starts a server and lets all workers make their calls.
async fn call_all(judge: Judge) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let judge = Arc::new(Mutex::new(judge));
    let at_server = judge.clone();
    tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            tokio::spawn(serve(connection, at_server.clone()));
        }
    });
    let client = Client::builder(url).credential(KeyPair::new("user", "canary")).build().unwrap();
    let worker = |client: Client, judge: Arc<Mutex<Judge>>| async move {
        for _ in 0..N_CALLS {
            client.org_api_key_list().org_id("o").send().await.unwrap();
        }
        let mut judge = judge.lock().unwrap();
        judge.n_together = judge.n_together.saturating_sub(1).max(1);
        judge.decide();
    };
    let workers: Vec<_> = (0..N_WORKERS).map(|_| tokio::spawn(worker(client.clone(), judge.clone()))).collect();
    for worker in workers {
        worker.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn overtaken_request_goes_on_with_a_nonce_of_its_own() {
    call_all(Judge::new(Nonces::Distinct, N_WORKERS)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nonce_of_everybody_is_used_in_turn() {
    call_all(Judge::new(Nonces::One, 1)).await;
}
