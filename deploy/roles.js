// Joins the three servers to a replica set and makes the services' roles and users. May be run again.
try {
  rs.status();
} catch (e) {
  rs.initiate({_id: "sakshi", members: [{_id: 0, host: "mongo1:27017"}, {_id: 1, host: "mongo2:27017"}, {_id: 2, host: "mongo3:27017"}]});
}
while (!db.hello().isWritablePrimary && !db.hello().primary) {
  sleep(500);
}
const admin = new Mongo("mongodb://admin:" + encodeURIComponent(process.env.SAKSHI_ADMIN_PASSWORD) + "@mongo1,mongo2,mongo3/admin?replicaSet=sakshi").getDB("admin");

function role(name, db, privileges) {
  const definition = {
    privileges: Object.entries(privileges).map(([collection, actions]) => ({resource: {db, collection}, actions})),
    roles: [],
  };
  if (admin.getRole(name)) {
    admin.updateRole(name, definition);
  } else {
    admin.createRole({role: name, ...definition});
  }
}

function user(name, pwd, roles) {
  if (admin.getUser(name)) {
    admin.updateUser(name, {pwd, roles});
  } else {
    admin.createUser({user: name, pwd, roles});
  }
}

// What is recorded can be neither changed nor removed with this role.
role("ledger_append", "sakshi", {
  ledger: ["find", "insert", "listIndexes"],
  ledger_origin: ["find", "insert"],
  ledger_lease: ["find", "insert", "update"],
});
role("ledger_read", "sakshi", {
  ledger: ["find", "listIndexes"],
  ledger_origin: ["find"],
  ledger_lease: ["find"],
});
// Who reads records that, in a ledger of its own.
role("access_append", "sakshi_access", {
  ledger: ["find", "insert", "listIndexes"],
  ledger_origin: ["find", "insert"],
  ledger_lease: ["find", "insert", "update"],
});
// Who reads needs keys, too; only who records can destroy one, or wrap it anew.
role("keys_keep", "sakshi_keys", {
  keys: ["find", "insert", "update"],
});
role("keys_use", "sakshi_keys", {
  keys: ["find", "insert"],
});
user("sakshi_command", process.env.SAKSHI_COMMAND_PASSWORD, ["ledger_append", "keys_keep", {role: "readWrite", db: "sakshi_schedule"}]);
user("sakshi_query", process.env.SAKSHI_QUERY_PASSWORD, ["ledger_read", "access_append", "keys_use", {role: "readWrite", db: "sakshi_read"}]);
