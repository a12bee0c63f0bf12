#:property PublishAot=false
using System.Runtime.CompilerServices;
using static Desk;

Thread.CurrentThread.Name = "caller";
var blocking = Load("naive", FeeBlocking);
var awaiting = Load("await", FeeWhenQuotedAsync);
Drive("threads", FeeAsync);
Drive("machine", FeeMachine.RunAsync);
Console.WriteLine("== exceptions ==");
#region exceptions
var payments = Task.WhenAll(PayAsync("T-1"), PayAsync("T-2"));   // both throw, neither call does
Console.WriteLine($"the calls returned, the task is {payments.Status}");
Exception? thrown = null;
try { await payments; } catch (Exception e) { thrown = e; }
var held = payments.Exception!.InnerExceptions;
Console.WriteLine($"await threw one {thrown?.GetType().Name}, the task holds {held.Count}");
static async Task PayAsync(string trade) =>
    await Task.FromException(new InvalidOperationException($"{trade} rejected"));
#endregion
var holds = blocking == Workers && awaiting == Orders
    && Said.Contains("caller T-17 after awaiting a completed task")
    && Said.Count(line => line == "caller T-17 holds the task, completed: False") == 2
    && Said.Count(line => line == "venue  T-17 after awaiting a pending task") == 2
    && held.Count == 2 && thrown is InvalidOperationException && held.Contains(thrown);
if (!holds) Console.Error.WriteLine("a claim of this sample no longer holds");
return holds ? 0 : 1;

#region naive
static Task<decimal> FeeBlocking(Task<decimal> quote) => Task.FromResult(0.0025m * quote.Result);
static int Load(string section, Func<Task<decimal>, Task<decimal>> handler)
{
    var quote = new TaskCompletionSource<decimal>(TaskCreationOptions.RunContinuationsAsynchronously);
    var fees = new Task<decimal>[Orders];
    var sent = 0;
    var workers = Enumerable.Range(0, Workers).Select(worker => new Thread(() =>
    {
        for (var order = worker; order < Orders; order += Workers)
        {
            Interlocked.Increment(ref sent);      // the request is out, the venue stays silent
            fees[order] = handler(quote.Task);
        }
    })).ToList();
    workers.ForEach(worker => worker.Start());
    SpinWait.SpinUntil(() => Volatile.Read(ref sent) == Orders, millisecondsTimeout: 2_000);
    var whileSilent = Volatile.Read(ref sent);
    Console.WriteLine($"== {section} ==");
    Console.WriteLine($"the venue is silent: {Workers} threads have sent {whileSilent} of {Orders} requests");
    quote.SetResult(1_000m);                      // the venue answers them all
    workers.ForEach(worker => worker.Join());
    Task.WaitAll(fees);                           // a console program may block at its edge
    Console.WriteLine($"the venue has answered: {fees.Length} fees");
    return whileSilent;
}
#endregion

#region await
static async Task<decimal> FeeWhenQuotedAsync(Task<decimal> quote) => 0.0025m * await quote;
#endregion

#region fee
static async Task<decimal> FeeAsync(Task<decimal> cachedRate, Task<decimal> quote)
{
    Say("before the first await");
    var rate = await cachedRate;
    Say("after awaiting a completed task");
    var price = await quote;
    Say("after awaiting a pending task");
    return rate * price;
}

static void Drive(string section, Func<Task<decimal>, Task<decimal>, Task<decimal>> method)
{
    Console.WriteLine($"== {section} ==");
    var quote = new TaskCompletionSource<decimal>();
    var venue = new Thread(() =>
    {
        Say("the reply is in");
        quote.SetResult(1_000m);
        Say("SetResult has returned");
    }) { Name = "venue" };
    Trade.Value = "T-17";
    var fee = method(Task.FromResult(0.0025m), quote.Task);
    Say($"holds the task, completed: {fee.IsCompleted}");
    venue.UnsafeStart();                          // without the caller's ExecutionContext
    venue.Join();
    Say($"completed: {fee.IsCompleted}, fee {fee.Result:0.00}");
}
#endregion

#region machine
internal struct FeeMachine(Task<decimal> cachedRate, Task<decimal> quote) : IAsyncStateMachine
{
    private AsyncTaskMethodBuilder<decimal> _builder = AsyncTaskMethodBuilder<decimal>.Create();
    private TaskAwaiter<decimal> _awaiter;
    private decimal _rate;
    private int _state = -1;

    public static Task<decimal> RunAsync(Task<decimal> cachedRate, Task<decimal> quote)
    {
        var machine = new FeeMachine(cachedRate, quote);
        machine._builder.Start(ref machine);      // calls MoveNext on this thread
        return machine._builder.Task;
    }

    public void MoveNext()
    {
        Say($"MoveNext in state {_state}");
        decimal price;
        try
        {
            switch (_state) { case 0: goto Resume0; case 1: goto Resume1; }
            _awaiter = cachedRate.GetAwaiter();
            if (!_awaiter.IsCompleted) { Suspend(0); return; }
        Resume0:
            _state = -1;
            _rate = _awaiter.GetResult();
            _awaiter = quote.GetAwaiter();
            if (!_awaiter.IsCompleted) { Suspend(1); return; }
        Resume1:
            _state = -1;
            price = _awaiter.GetResult();
            Say("after awaiting a pending task");
        }
        catch (Exception e) { _state = -2; _builder.SetException(e); return; }
        _state = -2;
        _builder.SetResult(_rate * price);
    }

    private void Suspend(int state)
    {
        Say($"suspends in state {_state = state}");
        _builder.AwaitUnsafeOnCompleted(ref _awaiter, ref this);
    }
    public readonly void SetStateMachine(IAsyncStateMachine stateMachine) { }
}
#endregion

internal static class Desk
{
    public const int Workers = 4, Orders = 12;
    public static readonly AsyncLocal<string?> Trade = new();
    public static readonly List<string> Said = [];
    public static void Say(string text)
    {
        Said.Add($"{Thread.CurrentThread.Name,-6} {Trade.Value ?? "-",-4} {text}");
        Console.WriteLine(Said[^1]);
    }
}
