#:property PublishAot=false
// A settlement service is killed before, during and after its commit and its publish. What does the restart find?
// An exception stands in for the kill: no code that it passes catches it or has a finally block to run.
var folder = Directory.CreateTempSubdirectory("outbox-");
var (file, broker, nothingKills) = (NewFile(), new Broker(), KillAt(null));
Console.WriteLine("== naive ==");
RunUntilKilled(At.AfterCommit, (db, reached) => new DualWrite(db, broker, reached).CommitThenPublish("T-1001"));
new DualWrite(new Database(file, nothingKills), broker, nothingKills).CommitThenPublish("T-1001");
Report("the client's retry");
Check(IsSettled() && broker.Queue.Count == 0, "commit, then publish: the message is lost");
Console.WriteLine("== ghost ==");
RunUntilKilled(At.AfterPublish, (db, reached) => new DualWrite(db, broker, reached).PublishThenCommit("T-1001"));
Check(!IsSettled() && broker.Queue.Count == 1, "publish, then commit: a message without a settled trade");
new DualWrite(new Database(file, nothingKills), broker, nothingKills).PublishThenCommit("T-1001");
Report("the client's retry");
Check(broker.Queue.DistinctBy(m => m.Id).Count() == 2, "its retry publishes under a second id, which no inbox matches");
Console.WriteLine("== outbox ==");
foreach (var point in new[] { At.BeforeCommit, At.DuringCommit, At.AfterCommit, At.AfterPublish })
{
    RunUntilKilled(point, SettleThenRelay);
    SettleThenRelay(new Database(file, nothingKills), nothingKills);
    Report("the retry and a poll");
    Check(IsSettled() && Pending() == 0, $"{point}: the trade is settled and nothing stays pending");
    Check(broker.Queue.DistinctBy(m => m.Id).Count() == 1, $"{point}: one message id, neither lost nor invented");
}
Console.WriteLine("== consumer ==");
Compare("two copies of one message", broker.Queue, kill: null, byFlag: 2, byId: 1); // the last kill left both
Compare("one copy, consumer killed before its commit", broker.Queue.Take(1), At.BeforeCommit, byFlag: 0, byId: 1);
folder.Delete(recursive: true);

Action<At> KillAt(At? point) => here => { if (here == point) throw new ProcessKilled(); };
string NewFile() => Path.Combine(folder.FullName, Path.GetRandomFileName());
bool IsSettled() => new Database(file, nothingKills).Has("trade/T-1001"); // a fresh object reads the disk
int Pending() => new Database(file, nothingKills).Select("outbox/", "pending").Count();
void Check(bool holds, string claim) { if (!holds) { Console.Error.WriteLine("BROKEN: " + claim); Environment.ExitCode = 1; } }
void Report(string after) => Console.WriteLine(
    $"  after {after}: settled {IsSettled()}, pending {Pending()}, copies at the broker {broker.Queue.Count}");

void RunUntilKilled(At point, Action<Database, Action<At>> process)
{
    (file, broker) = (NewFile(), new Broker());
    try { process(new Database(file, KillAt(point)), KillAt(point)); Check(false, $"{point} is reached"); }
    catch (ProcessKilled) { Console.WriteLine($"killed {point}"); }
    Report("the restart");
}
void SettleThenRelay(Database db, Action<At> reached)
{
    new Settlement(db, reached).Settle("T-1001");
    new Relay(db, broker, reached).Poll();
}
void Compare(string story, IEnumerable<Message> queue, At? kill, int byFlag, int byId)
{
    var (flag, id) = (FeesPosted(FeeConsumer.TrustTheFlag), FeesPosted(FeeConsumer.KeepAnInbox));
    Console.WriteLine($"{story}: {flag} fees posted by the flag, {id} by the message id");
    Check((flag, id) == (byFlag, byId), story);
    int FeesPosted(Action<Database, Message> handle)
    {
        var ledger = NewFile();
        foreach (var message in queue)
            try { handle(new Database(ledger, KillAt(kill)), message); }
            catch (ProcessKilled) { handle(new Database(ledger, nothingKills), message with { Redelivered = true }); }
        return new Database(ledger, nothingKills).Select("fee/").Count();
    }
}
#region naive
sealed class DualWrite(Database db, Broker broker, Action<At> reached)
{
    public void CommitThenPublish(string trade)
    {
        if (db.Has($"trade/{trade}")) return; // a retried request finds its work done
        db.Commit(($"trade/{trade}", "settled"));
        reached(At.AfterCommit);
        broker.Publish(new(Guid.CreateVersion7(), $"TradeSettled {trade}"));
    }
    public void PublishThenCommit(string trade)
    {
        if (db.Has($"trade/{trade}")) return;
        broker.Publish(new(Guid.CreateVersion7(), $"TradeSettled {trade}"));
        reached(At.AfterPublish);
        db.Commit(($"trade/{trade}", "settled"));
    }
}
#endregion
#region outbox
sealed class Settlement(Database db, Action<At> reached)
{
    public void Settle(string trade)
    {
        if (db.Has($"trade/{trade}")) return;
        var id = Guid.CreateVersion7(); // made once and kept in the row: every publish carries the same id
        db.Commit(($"trade/{trade}", "settled"), ($"outbox/{id}", $"pending TradeSettled {trade}"));
        reached(At.AfterCommit);
    }
}
#endregion
#region relay
sealed class Relay(Database db, Broker broker, Action<At> reached)
{
    public void Poll()
    {
        foreach (var (key, value) in db.Select("outbox/", "pending").ToList())
        {
            var message = new Message(Guid.Parse(key["outbox/".Length..]), value["pending ".Length..]);
            broker.Publish(message); // returns when the broker has confirmed
            reached(At.AfterPublish);
            db.Commit((key, $"sent {message.Body}")); // never before the confirm
        }
    }
}
#endregion
#region consumer
static class FeeConsumer
{
    public static void TrustTheFlag(Database db, Message message)
    {
        if (message.Redelivered) return; // wrong: it tells about deliveries, not about effects
        db.Commit(($"fee/{Guid.CreateVersion7()}", message.Body));
    }
    public static void KeepAnInbox(Database db, Message message)
    {
        if (db.Has($"inbox/{message.Id}")) return; // its effect is committed: acknowledge and drop
        db.Commit(($"inbox/{message.Id}", "done"), ($"fee/{Guid.CreateVersion7()}", message.Body));
    }
}
#endregion
sealed class Database(string path, Action<At> reached) // one file of key=value lines, replaced whole by every commit
{
    private readonly Dictionary<string, string> _rows = (File.Exists(path) ? File.ReadAllLines(path) : [])
        .Select(line => line.Split('=', 2)).ToDictionary(row => row[0], row => row[1]);
    public bool Has(string key) => _rows.ContainsKey(key);
    public IEnumerable<KeyValuePair<string, string>> Select(string table, string status = "") => _rows.Where(row =>
        row.Key.StartsWith(table, StringComparison.Ordinal) && row.Value.StartsWith(status, StringComparison.Ordinal));
    public void Commit(params (string Key, string Value)[] rows)
    {
        reached(At.BeforeCommit);
        foreach (var (key, value) in rows) _rows[key] = value;
        File.WriteAllLines(path + ".new", _rows.Select(row => $"{row.Key}={row.Value}"));
        reached(At.DuringCommit); // the new state lies beside the old one, which still counts
        File.Move(path + ".new", path, overwrite: true); // the commit: all of the rows, or none
    }
}
enum At { BeforeCommit, DuringCommit, AfterCommit, AfterPublish }
sealed class ProcessKilled : Exception;
sealed record Message(Guid Id, string Body, bool Redelivered = false); // a requeue by the broker sets the flag
sealed class Broker // on another machine: it outlives the kill
{
    public List<Message> Queue { get; } = [];
    public void Publish(Message message) => Queue.Add(message);
}
