use crate::fixture::{Program, assert_refuses, half_a_request, program, read_json, text};

#[test]
fn info_file_is_there_when_the_program_says_that_it_listens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("info.json");
    let program = Program::start(|command| {
        command.arg("--info-file").arg(&path);
    });
    let info = read_json(&path);
    let origin = format!("http://{}", program.authority);
    assert_eq!(text(&info, "/control_url"), format!("{origin}/_mock/worlds/default"));
    let environment = text(&info, "/astrom/environment_id");
    assert_eq!(text(&info, "/astrom/base_url"), format!("{origin}/e/{environment}/api/v2"));
    assert!(text(&info, "/astrom/token").starts_with("dt0c01."));
    assert_eq!(text(&info, "/astra_control/base_url"), origin);
    for member in ["account_id", "user_id", "token"] {
        assert!(!text(&info, &format!("/astra_control/{member}")).is_empty());
    }
    assert_eq!(text(&info, "/ops_manager/base_url"), format!("{origin}/api/public/v1.0"));
    for member in ["org_id", "project_id", "second_project_id", "public_key", "private_key"] {
        assert!(!text(&info, &format!("/ops_manager/{member}")).is_empty());
    }
    let leftovers: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(leftovers, ["info.json"]);
}

#[cfg(unix)]
#[test]
fn info_file_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("info.json");
    let _program = Program::start(|command| {
        command.arg("--info-file").arg(&path);
    });
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn unwritable_info_file_is_one_line_and_a_failure() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("no/such/folder/info.json");
    let mut command = program();
    command.args(["--bind", "127.0.0.1:0", "--info-file"]).arg(&path);
    assert_refuses(&mut command, &["cannot write the info file", path.to_str().unwrap()]);
}

/// Goal: whoever finds the file finds a mock that is running.
#[cfg(unix)]
#[test]
fn info_file_goes_with_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("info.json");
    let mut program = Program::start(|command| {
        command.arg("--info-file").arg(&path);
    });
    let mut idle = std::net::TcpStream::connect(&program.authority).unwrap();
    let running = half_a_request(&program);
    program.signal("-TERM");
    assert_eq!(std::io::Read::read(&mut idle, &mut [0]).unwrap(), 0, "the signal has come");
    assert!(!path.exists(), "the port is closed, whatever is still running");
    drop(running);
    assert!(program.wait().0.success());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// Goal: a script that waits for the file does not find that of a program which was killed.
#[test]
fn stale_info_file_goes_before_anything_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("info.json");
    std::fs::write(&path, "{}").unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let mut command = program();
    command.args(["--bind", &taken.local_addr().unwrap().to_string(), "--info-file"]).arg(&path);
    assert_refuses(&mut command, &["in use"]);
    assert!(!path.exists());
}

#[cfg(unix)]
#[test]
fn info_file_of_a_running_program_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let [path, link] = ["info.json", "link.json"].map(|name| folder.path().join(name));
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let mut first = Program::start(|command| {
        command.arg("--info-file").arg(&link);
    });
    let before = read_json(&path);
    for path in [&path, &link] {
        let mut second = program();
        second.args(["--bind", "127.0.0.1:0", "--info-file"]).arg(path);
        assert_refuses(&mut second, &[path.to_str().unwrap(), "of a running mock", "--info-file"]);
    }
    assert_eq!(read_json(&path), before);
    first.signal("-KILL");
    first.wait();
    assert!(path.exists());
    let mut next = Program::start(|command| {
        command.arg("--info-file").arg(&link);
    });
    assert_ne!(read_json(&path), before);
    next.signal("-TERM");
    assert!(next.wait().0.success());
    assert!(!path.exists() && std::fs::symlink_metadata(&link).unwrap().is_symlink());
}
