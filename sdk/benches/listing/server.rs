//! A server on a thread of its own that lists any number of tokens and keeps none of them.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Tokens on a page.
pub(crate) const PAGE_SIZE: usize = 1_000;

/// Starts a server that lives as long as the program and lists `n_tokens`; returns its base URL.
pub(crate) fn start(n_tokens: usize) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for connection in listener.incoming() {
            thread::spawn(move || serve(&connection.unwrap(), n_tokens));
        }
    });
    format!("http://{address}")
}

fn serve(connection: &TcpStream, n_tokens: usize) {
    let mut requests = BufReader::new(connection);
    let mut line = String::new();
    loop {
        line.clear();
        if requests.read_line(&mut line).unwrap_or_default() == 0 {
            return;
        }
        let first = line.split("nextPageKey=").nth(1).and_then(|rest| rest.split(' ').next()).map_or("0", |key| key);
        let body = page(first.parse().unwrap(), n_tokens);
        while line != "\r\n" {
            line.clear();
            requests.read_line(&mut line).unwrap();
        }
        let head =
            format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
        (&*connection).write_all((head + &body).as_bytes()).unwrap();
    }
}

fn page(first: usize, n_tokens: usize) -> String {
    let end = n_tokens.min(first + PAGE_SIZE);
    let mut body = format!(r#"{{"totalCount":{n_tokens},"pageSize":{PAGE_SIZE},"#);
    if end < n_tokens {
        write!(body, r#""nextPageKey":"{end}","#).unwrap();
    }
    body.push_str(r#""apiTokens":["#);
    for i in first..end {
        let comma = if i == first { "" } else { "," };
        write!(body, r#"{comma}{{"id":"dt0c01.TOKEN{i:019}","name":"token {i}","enabled":true}}"#).unwrap();
    }
    body + "]}"
}
