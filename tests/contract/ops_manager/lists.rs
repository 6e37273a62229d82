use serde_json::{Value, json};
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::fixture::{Fixture, Tenants};

/// A world whose project has `n` keys, the organization one more: the owner's.
async fn with_project_keys(n: usize) -> Fixture {
    let fixture = Fixture::start().await;
    let Tenants { project, .. } = &fixture.tenants;
    let project = project.parse().unwrap();
    let key = |i| NewKey::new(format!("key {i}")).with_project_role(project, Role::GroupOwner);
    fixture.add_keys((0..n).map(key));
    fixture
}

fn links(list: &Value) -> Vec<(&str, &str)> {
    let links = list["links"].as_array().unwrap().iter();
    links.map(|link| (link["rel"].as_str().unwrap(), link["href"].as_str().unwrap())).collect()
}

fn ids(list: &Value) -> Vec<String> {
    list["results"].as_array().unwrap().iter().map(|key| key["id"].as_str().unwrap().to_owned()).collect()
}

/// Walks each list by its `next` links with pages of several sizes, exact multiples among them.
#[tokio::test]
async fn every_page_size_gives_the_same_items() {
    let fixture = with_project_keys(6).await;
    let Tenants { org, project, .. } = &fixture.tenants;
    for (path, n) in [(format!("/groups/{project}/apiKeys"), 6), (format!("/orgs/{org}/apiKeys"), 7)] {
        let all = ids(&fixture.get(&path).await.json());
        assert_eq!(all.len(), n);
        for size in [1, 2, 3, 6, 7, 8, 500] {
            let (mut seen, mut page) = (Vec::new(), 1);
            loop {
                let target = format!("{path}?itemsPerPage={size}&pageNum={page}");
                let list = fixture.get(&target).await.json();
                assert_eq!(list["totalCount"], n);
                seen.extend(ids(&list));
                if !links(&list).iter().any(|(rel, _)| *rel == "next") {
                    break;
                }
                page += 1;
            }
            assert_eq!(seen, all, "{path} {size}");
            assert_eq!(page, n.div_ceil(size), "{path} {size}");
        }
    }
}

#[tokio::test]
async fn links_name_the_pages_around() {
    let fixture = with_project_keys(5).await;
    let Tenants { project, .. } = &fixture.tenants;
    let path = format!("/groups/{project}/apiKeys");
    let url = |page: u32| fixture.url(&format!("{path}?pageNum={page}&itemsPerPage=2"));
    let (one, two, three, four) = (url(1), url(2), url(3), url(4));
    for (page, expected) in [
        (1, vec![("self", &one), ("next", &two)]),
        (2, vec![("self", &two), ("previous", &one), ("next", &three)]),
        (3, vec![("self", &three), ("previous", &two)]),
        (4, vec![("self", &four), ("previous", &three)]),
    ] {
        let list = fixture.get(&format!("{path}?pageNum={page}&itemsPerPage=2")).await.json();
        let expected: Vec<_> = expected.into_iter().map(|(rel, href)| (rel, href.as_str())).collect();
        assert_eq!(links(&list), expected);
    }
}

/// Parameters of the request stay as they were sent; those of paging are appended, asked for or not.
#[tokio::test]
async fn links_keep_the_query() {
    let fixture = Fixture::start().await;
    let Tenants { project, .. } = &fixture.tenants;
    let path = format!("/groups/{project}/apiKeys");
    for (query, kept) in [
        ("", "?"),
        ("?pretty=true", "?pretty=true&"),
        ("?itemsPerPage=100&envelope=false&pageNum=1&x=%2Fa%20b", "?envelope=false&x=%2Fa%20b&"),
        ("?&&x&&", "?x&"),
        ("?page%4Eum=1", "?"),
    ] {
        let list = fixture.get(&format!("{path}{query}")).await.json();
        let expected = fixture.url(&format!("{path}{kept}pageNum=1&itemsPerPage=100"));
        assert_eq!(links(&list), [("self", expected.as_str())], "{query}");
    }
}

#[tokio::test]
async fn empty_list_is_200() {
    let fixture = Fixture::start().await;
    let Tenants { project, .. } = &fixture.tenants;
    let path = format!("/groups/{project}/apiKeys");
    fixture.get(&path).await.expect(
        200,
        &json!({
            "links": [{"href": fixture.url(&format!("{path}?pageNum=1&itemsPerPage=100")), "rel": "self"}],
            "results": [],
            "totalCount": 0,
        }),
    );
}

#[tokio::test]
async fn page_far_past_the_end_is_empty() {
    let fixture = with_project_keys(1).await;
    let Tenants { project, .. } = &fixture.tenants;
    let path = format!("/groups/{project}/apiKeys?pageNum=2147483647&itemsPerPage=500");
    let list = fixture.get(&path).await.json();
    assert_eq!((ids(&list).len(), &list["totalCount"]), (0, &json!(1)));
    let rels: Vec<_> = links(&list).iter().map(|(rel, _)| *rel).collect();
    assert_eq!(rels, ["self", "previous"]);
}

#[tokio::test]
async fn default_page_has_a_hundred_items_and_the_longest_five_hundred() {
    let fixture = with_project_keys(501).await;
    let Tenants { project, .. } = &fixture.tenants;
    let path = format!("/groups/{project}/apiKeys");
    assert_eq!(ids(&fixture.get(&path).await.json()).len(), 100);
    for (asked, length) in [(499, 499), (500, 500), (501, 500), (100_000, 500)] {
        let list = fixture.get(&format!("{path}?itemsPerPage={asked}")).await.json();
        assert_eq!(ids(&list).len(), length, "{asked}");
        let own = fixture.url(&format!("{path}?pageNum=1&itemsPerPage={length}"));
        assert_eq!(links(&list)[0], ("self", own.as_str()));
    }
}

#[tokio::test]
async fn total_is_left_out_on_request() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let path = format!("/orgs/{org}/apiKeys");
    for (query, total) in [("", true), ("?includeCount=true", true), ("?includeCount=TRUE", true)] {
        assert_eq!(fixture.get(&format!("{path}{query}")).await.json().get("totalCount").is_some(), total, "{query}");
    }
    for query in ["?includeCount=false", "?includeCount=", "?includeCount=1", "?includeCount=yes"] {
        assert_eq!(fixture.get(&format!("{path}{query}")).await.json().get("totalCount"), None, "{query}");
    }
}

#[tokio::test]
async fn unusable_page_is_refused() {
    let fixture = Fixture::start().await;
    let Tenants { org, project, .. } = &fixture.tenants;
    let (id, _) = fixture.add_key(NewKey::new("listed").with_organization_role(Role::OrgMember));
    for path in [
        format!("/orgs/{org}/apiKeys"),
        format!("/groups/{project}/apiKeys"),
        format!("/orgs/{org}/apiKeys/{id}/accessList"),
    ] {
        for name in ["pageNum", "itemsPerPage"] {
            for value in ["0", "-1", "x", "", "1.5", "1e2", "99999999999", "99999999999999999999"] {
                let reply = fixture.get(&format!("{path}?{name}={value}")).await;
                let detail = format!("Invalid query parameter {name} specified.");
                reply.expect_error((400, "INVALID_QUERY_PARAMETER"), &detail, &[name]);
            }
        }
        let reply = fixture.get(&format!("{path}?itemsPerPage=0&pageNum=0")).await;
        let detail = "Invalid query parameter itemsPerPage specified.";
        reply.expect_error((400, "INVALID_QUERY_PARAMETER"), detail, &["itemsPerPage"]);
    }
}

#[tokio::test]
async fn access_list_is_paged_in_the_order_of_addition() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let (id, _) = fixture.add_key(NewKey::new("listed").with_organization_role(Role::OrgMember));
    let path = format!("/orgs/{org}/apiKeys/{id}/accessList");
    let all = ["203.0.113.9/32", "10.0.0.0/8", "203.0.113.1/32", "2001:db8::/32", "192.0.2.0/24"];
    fixture.allow(&id, &all);
    for size in [1, 2, 5, 6] {
        let mut seen = Vec::new();
        for page in 1..=all.len().div_ceil(size) {
            let list = fixture.get(&format!("{path}?pageNum={page}&itemsPerPage={size}")).await.json();
            let entries = list["results"].as_array().unwrap().iter();
            seen.extend(entries.map(|entry| entry["cidrBlock"].as_str().unwrap().to_owned()));
            assert_eq!(list["totalCount"], all.len());
        }
        assert_eq!(seen, all, "{size}");
    }
}

/// The answer to an addition is a list like any other.
#[tokio::test]
async fn answer_to_an_addition_is_paged_too() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let (id, _) = fixture.add_key(NewKey::new("listed").with_organization_role(Role::OrgMember));
    let path = format!("/orgs/{org}/apiKeys/{id}/accessList");
    fixture.allow(&id, &["203.0.113.9"]);
    let query = "?pageNum=2&itemsPerPage=1&includeCount=false&envelope=true";
    let list = fixture.post(&format!("{path}{query}"), &json!([{"ipAddress": "203.0.113.10"}])).await.json();
    assert_eq!(list["results"][0]["ipAddress"], "203.0.113.10");
    assert_eq!((list.get("totalCount"), &list["status"]), (None, &json!(200)));
    let rels: Vec<_> = links(&list).iter().map(|(rel, _)| *rel).collect();
    assert_eq!(rels, ["self", "previous"]);
}
