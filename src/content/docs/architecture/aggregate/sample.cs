#:property PublishAot=false
const decimal Limit = 5_000_000m;
AccountId cash = new("CASH-USD-7");
Console.WriteLine("== leaked list ==");
BatchRecord anaemic = new() { Limit = Limit, Instructions = [new("T-1001", 4_600_000m)] };
SettlementService.Add(anaemic, new("T-1002", 300_000m));     // the path that remembers the rule
anaemic.Instructions.Add(new("T-1003", 300_000m));           // the correction import, which does not
Console.WriteLine($"total {anaemic.Total:N0}, limit {Limit:N0}, nothing threw");
Console.WriteLine("== two requests ==");
List<InstructionRecord> table = [new("T-1001", 4_600_000m)];
var inserted = await TwoAtOnce((request, bothHaveRead) =>
{
    BatchRecord read = new() { Limit = Limit, Instructions = [.. table] };
    bothHaveRead.SignalAndWait();
    SettlementService.Add(read, new($"T-100{request + 1}", 300_000m));   // 4.9 million: right on its own
    lock (table) table.Add(read.Instructions[^1]);           // an INSERT: it meets no row of the other request
    return true;
});
Console.WriteLine($"each found 4,900,000 within the limit; committed {inserted}, stored total {table.Sum(i => i.Amount):N0}");
Expect(anaemic.Total > Limit && table.Sum(i => i.Amount) > Limit);
Console.WriteLine("== refused by the root ==");
SettlementBatch batch = new(new BatchId(89), Limit);
batch.Add(new TradeId("T-2001"), cash, 4_600_000m);
Refused("over the limit", () => batch.Add(new TradeId("T-2002"), cash, 400_001m));
Refused("same trade twice", () => batch.Add(new TradeId("T-2001"), cash, 1m));
Refused("through a cast", () => ((ICollection<Instruction>)batch.Instructions).Clear());
batch.Seal();
Refused("after sealing", () => batch.Add(new TradeId("T-2003"), cash, 1m));
Console.WriteLine("== refused by the version ==");
SettlementBatches batches = new();
Open(new BatchId(90));
var committed = await TwoAtOnce((request, bothHaveLoaded) =>
{
    var mine = batches.Load(new BatchId(90));
    var loaded = mine.Version;
    bothHaveLoaded.SignalAndWait();
    mine.Add(new TradeId($"T-300{request + 1}"), cash, 300_000m);        // 4.9 million: right on its own
    return batches.TrySave(mine, loaded);
});
Console.WriteLine($"committed {committed}, version conflicts {2 - committed}");
Refused("the loser, loaded again", () => AddInstruction(new BatchId(90), new TradeId("T-3004"), 300_000m));
var after = batches.Load(new BatchId(90));
Console.WriteLine($"stored total {after.Total:N0}, version {after.Version}");
Expect(batch.Total == 4_600_000m && committed == 1 && after is { Total: 4_900_000m, Version: 2 });
Console.WriteLine("== a hundred at once ==");
Open(new BatchId(91));
var accepted = Enumerable.Range(4001, 100).AsParallel().Count(number =>
{
    try { AddInstruction(new BatchId(91), new TradeId($"T-{number}"), 10_000m); return true; }
    catch (RuleBrokenException) { return false; }
});
var full = batches.Load(new BatchId(91)).Total;
Console.WriteLine($"accepted {accepted}, refused {100 - accepted}, stored total {full:N0}");
Expect(accepted == 40 && full == Limit);
#region handler
void AddInstruction(BatchId id, TradeId trade, decimal amount)
{
    for (var attempt = 1; attempt <= 50; attempt++)          // more than the 40 commits that can get in between here
    {
        var current = batches.Load(id);
        var loaded = current.Version;
        current.Add(trade, cash, amount);                    // a broken rule is final and leaves the loop
        if (batches.TrySave(current, loaded)) return;        // a conflict is not: decide again on what is stored now
    }
    throw new InvalidOperationException($"batch {id.Value} changed during every attempt");
}
#endregion
void Open(BatchId id)
{
    SettlementBatch opened = new(id, Limit);
    opened.Add(new TradeId("T-0001"), cash, 4_600_000m);
    Expect(batches.TrySave(opened, loadedVersion: 0));
}
static void Expect(bool held) { if (!held) throw new InvalidOperationException("not what the page says"); }
void Refused(string attempt, Action change)
{
    try { change(); Expect(held: false); }
    catch (Exception e) when (e is RuleBrokenException or NotSupportedException) { Console.WriteLine($"{attempt}: refused, {e.Message}"); }
}
static async Task<int> TwoAtOnce(Func<int, Barrier, bool> request)
{
    using Barrier barrier = new(participantCount: 2);
    var saved = await Task.WhenAll(Task.Run(() => request(1, barrier)), Task.Run(() => request(2, barrier)));
    return saved.Count(won => won);
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
    public int Version { get; private set; }                 // every changing method moves it
    public IReadOnlyCollection<Instruction> Instructions => _instructions.AsReadOnly();
    public decimal Total => _instructions.Sum(i => i.Amount);
    public void Add(TradeId trade, AccountId account, decimal amount)
    {
        Require(!IsSealed, "the batch is sealed");
        Require(amount > 0, "an amount is positive");
        Require(_instructions.All(i => i.TradeId != trade), $"{trade.Value} is already in the batch");
        Require(Total + amount <= Limit, $"{Total + amount:N0} would exceed {Limit:N0}");
        _instructions.Add(new Instruction(trade, account, amount));
        Version++;
    }
    public void Seal() { IsSealed = true; Version++; }
    private static void Require(bool holds, string otherwise) { if (!holds) throw new RuleBrokenException(otherwise); }
    internal static SettlementBatch From(BatchId id, StoredBatch row) =>
        new(id, row.Limit) { _instructions = [.. row.Lines], IsSealed = row.IsSealed, Version = row.Version };
}
public sealed record Instruction(TradeId TradeId, AccountId AccountId, decimal Amount);
public readonly record struct BatchId(int Value);
public readonly record struct TradeId(string Value);
public readonly record struct AccountId(string Value);       // names another aggregate, holds no reference to it
public sealed class RuleBrokenException(string rule) : Exception(rule);
#endregion
#region store
public sealed record StoredBatch(decimal Limit, bool IsSealed, int Version, IReadOnlyList<Instruction> Lines);
public sealed class SettlementBatches
{
    private readonly Dictionary<BatchId, StoredBatch> _rows = [];
    private readonly Lock _lock = new();
    public SettlementBatch Load(BatchId id) { lock (_lock) return SettlementBatch.From(id, _rows[id]); }
    public bool TrySave(SettlementBatch batch, int loadedVersion)    // UPDATE … WHERE version = @loaded, and INSERTs
    {
        using var transaction = _lock.EnterScope();
        var stored = _rows.GetValueOrDefault(batch.Id, new(batch.Limit, IsSealed: false, Version: 0, Lines: []));
        if (stored.Version != loadedVersion) return false;
        _rows[batch.Id] = new(batch.Limit, batch.IsSealed, batch.Version, [.. stored.Lines.Union(batch.Instructions)]);
        return true;
    }
}
#endregion
