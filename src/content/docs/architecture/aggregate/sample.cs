#:property PublishAot=false
const decimal Limit = 5_000_000m;
AccountId cash = new("CASH-USD-7");
int failures = 0, committed = 0, conflicts = 0, accepted = 0, refused = 0;
Console.WriteLine("== leaked list ==");
BatchRecord anaemic = new() { Limit = Limit, Instructions = [new("T-1001", 4_600_000m)] };
SettlementService.Add(anaemic, new("T-1002", 300_000m));     // the path that remembers the rule
anaemic.Instructions.Add(new("T-1003", 300_000m));           // the correction import, which does not
Console.WriteLine($"total {anaemic.Total:N0}, limit {Limit:N0}, nothing threw");
Expect(anaemic.Total > Limit);
Console.WriteLine("== two requests ==");
List<InstructionRecord> table = [new("T-1001", 4_600_000m)];
await TwoAtOnce((request, bothHaveRead) =>
{
    BatchRecord read = new() { Limit = Limit, Instructions = [.. table] };
    bothHaveRead.SignalAndWait();
    InstructionRecord added = new($"T-100{request + 1}", 300_000m);
    SettlementService.Add(read, added);                      // 4.9 million: right on its own
    lock (table) table.Add(added);                           // an INSERT: it meets no row of the other request
});
var stored = table.Sum(i => i.Amount);
Console.WriteLine($"each found 4,900,000 within the limit; stored total {stored:N0}");
Expect(stored > Limit);
Console.WriteLine("== refused by the root ==");
SettlementBatch batch = new(new BatchId(89), Limit);
batch.Add(new TradeId("T-2001"), cash, 4_600_000m);
Refused("over the limit", () => batch.Add(new TradeId("T-2002"), cash, 400_001m));
Refused("same trade twice", () => batch.Add(new TradeId("T-2001"), cash, 1m));
Refused("through a cast", () => ((ICollection<Instruction>)batch.Instructions).Clear());
batch.Seal();
Refused("after sealing", () => batch.Add(new TradeId("T-2003"), cash, 1m));
Expect(batch is { Total: 4_600_000m, Instructions.Count: 1 });
Console.WriteLine("== refused by the version ==");
SettlementBatches batches = new();
Open(new BatchId(90));
await TwoAtOnce((request, bothHaveLoaded) =>
{
    var mine = batches.Load(new BatchId(90));
    bothHaveLoaded.SignalAndWait();
    mine.Add(new TradeId($"T-300{request + 1}"), cash, 300_000m);      // 4.9 million: right on its own
    Interlocked.Increment(ref batches.TrySave(mine) ? ref committed : ref conflicts);
});
Console.WriteLine($"committed {committed}, version conflicts {conflicts}");
Refused("the loser, loaded again", () => AddHandler(new BatchId(90), new TradeId("T-3004"), 300_000m));
var after = batches.Load(new BatchId(90));
Console.WriteLine($"stored total {after.Total:N0}, version {after.Version}");
Expect(committed == 1 && conflicts == 1 && after is { Total: 4_900_000m, Version: 2 });
Console.WriteLine("== a hundred at once ==");
Open(new BatchId(91));
Parallel.For(0, 100, n =>
{
    try { AddHandler(new BatchId(91), new TradeId($"T-{4001 + n}"), 10_000m); Interlocked.Increment(ref accepted); }
    catch (RuleBrokenException) { Interlocked.Increment(ref refused); }
});
after = batches.Load(new BatchId(91));
Console.WriteLine($"accepted {accepted}, refused {refused}, stored total {after.Total:N0}");
Expect(accepted == 40 && after.Total == Limit && after.Instructions.Count == accepted + 1);
return failures == 0 ? 0 : 1;
#region handler
void AddHandler(BatchId id, TradeId trade, decimal amount)
{
    while (true)                                             // one root and one transaction an attempt
    {
        var current = batches.Load(id);
        current.Add(trade, cash, amount);                    // a broken rule is final and leaves the loop
        if (batches.TrySave(current)) return;                // a conflict is not: decide again on what is stored now
    }
}
#endregion
void Open(BatchId id)
{
    SettlementBatch opened = new(id, Limit);
    opened.Add(new TradeId("T-0001"), cash, 4_600_000m);
    Expect(batches.TrySave(opened));
}
void Expect(bool held) => failures += held ? 0 : 1;
void Refused(string attempt, Action change)
{
    try { change(); Expect(held: false); }
    catch (Exception e) when (e is RuleBrokenException or NotSupportedException) { Console.WriteLine($"{attempt}: refused, {e.Message}"); }
}
static async Task TwoAtOnce(Action<int, Barrier> request)
{
    using Barrier barrier = new(participantCount: 2);
    await Task.WhenAll(Task.Run(() => request(1, barrier)), Task.Run(() => request(2, barrier)));
}
#region naive
public sealed record InstructionRecord(string TradeId, decimal Amount);
public sealed class BatchRecord
{
    public decimal Limit { get; set; }
    public List<InstructionRecord> Instructions { get; set; } = [];    // anyone may add
    public decimal Total => Instructions.Sum(i => i.Amount);
}
public static class SettlementService
{
    public static void Add(BatchRecord batch, InstructionRecord added)
    {
        if (batch.Total + added.Amount > batch.Limit) throw new RuleBrokenException("limit exceeded");
        batch.Instructions.Add(added);
    }
}
#endregion
#region root
public sealed class SettlementBatch(BatchId id, decimal limit)
{
    private List<Instruction> _instructions = [];
    public BatchId Id { get; } = id;
    public decimal Limit { get; } = limit;
    public bool IsSealed { get; private set; }
    public int Version { get; private init; }
    public IReadOnlyCollection<Instruction> Instructions => _instructions.AsReadOnly();
    public decimal Total => _instructions.Sum(i => i.Amount);
    public void Add(TradeId trade, AccountId account, decimal amount)
    {
        Require(!IsSealed, "the batch is sealed");
        Require(amount > 0, "an amount is positive");
        Require(_instructions.All(i => i.TradeId != trade), $"{trade.Value} is already in the batch");
        Require(Total + amount <= Limit, $"{Total + amount:N0} would exceed {Limit:N0}");
        _instructions.Add(new Instruction(trade, account, amount));
    }
    public void Seal() => IsSealed = true;
    static void Require(bool holds, string otherwise) { if (!holds) throw new RuleBrokenException(otherwise); }
    internal SettlementBatch CopyAt(int version) =>          // stands for writing the rows and reading them back
        new(Id, Limit) { _instructions = [.. _instructions], IsSealed = IsSealed, Version = version };
}
public sealed record Instruction(TradeId TradeId, AccountId AccountId, decimal Amount);
public readonly record struct BatchId(int Value);
public readonly record struct TradeId(string Value);
public readonly record struct AccountId(string Value);       // names another aggregate, holds no reference to it
public sealed class RuleBrokenException(string rule) : Exception(rule);
#endregion
#region store
public sealed class SettlementBatches
{
    private readonly Dictionary<BatchId, SettlementBatch> _rows = [];
    private readonly Lock _transaction = new();
    public SettlementBatch Load(BatchId id) { lock (_transaction) return _rows[id].CopyAt(_rows[id].Version); }
    public bool TrySave(SettlementBatch batch)               // SET …, version = version + 1 WHERE id = @id AND version = @loaded
    {
        lock (_transaction)
        {
            var storedVersion = _rows.TryGetValue(batch.Id, out var row) ? row.Version : 0;
            if (storedVersion == batch.Version) _rows[batch.Id] = batch.CopyAt(batch.Version + 1);
            return storedVersion == batch.Version;
        }
    }
}
#endregion
